import Drawing
import Text
import Vocabulary

/// Any page before there is anything to show: why, and what can be looked at meanwhile.
struct EmptyScreen {
    private let board: Board
    private let say: Catalogue

    init(_ board: Board) {
        self.board = board
        say = board.say
    }

    func draw(on canvas: inout Canvas) {
        let hasHead = canvas.size.columns >= 40 && canvas.size.rows >= 5
        if hasHead {
            let head = HeadLine(
                path: board.path, periods: [say(PeriodPhrase.long(board.period))],
                states: StateOfData(board).labels, clock: board.clock)
            head.draw(of: &canvas)
            canvas.rule(row: 1, columns: 0..<canvas.size.columns)
            let hints = [
                KeyHint(.travel(.earlier), board), KeyHint(.travel(.period(.days7)), board),
                KeyHint(.go(.help), board), KeyHint(.leave(.quit), board),
            ]
            FootLine(hints: hints.compactMap(\.self))
                .draw(row: canvas.size.rows - 1, of: &canvas)
        }
        let top = hasHead ? 2 : 0
        let room = canvas.size.rows - (hasHead ? 3 : 0)
        let column = max(min((canvas.size.columns - 52) / 2, 14), 0)
        let start = top + max((room - lines.count) / 3, 0)
        for (offset, line) in lines.prefix(max(room, 0)).enumerated() {
            canvas.write(line.text, column: column, row: start + offset, as: line.style)
        }
    }

    private var lines: [Label] {
        guard let view = Viewpoint(board) else { return waiting }
        return [Label(say(NoticePhrase.nothingYet), .heading), Label("")]
            + view.snapshot.sources.map { source(of: $0, view) }
            + [
                Label(""), Label(say(NoticePhrase.dayStarts)), Label(""),
                hint(.travel(.earlier)), hint(.travel(.period(.days7))),
            ]
    }

    /// Nothing has been heard of the source yet.
    private var waiting: [Label] {
        guard let outage = board.outage else { return [Label(say(HeadPhrase.waitingForData))] }
        return [
            Label(say(NoticePhrase.fault(outage.fault.sentence)), .act), Label(board.nextTry),
        ]
    }

    private func source(of source: SourceHealth, _ view: Viewpoint) -> Label {
        if let fault = source.fault {
            return Label(say(NoticePhrase.sourceFault(say.name(source.name), fault)), .act)
        }
        let age = source.checkedAt.map { say.age(view.picture.engineTime(at: board.shownAt) - $0) }
        return Label(say(NoticePhrase.emptySource(say.name(source.name), checked: age)))
    }

    private func hint(_ action: Action) -> Label {
        KeyHint(action, board).map { Label("  \($0.key)     \($0.words)", .key) } ?? Label("")
    }
}

extension Viewpoint {
    /// Whether no source has ever told of anything.
    var isEmpty: Bool {
        let sources = snapshot.sources
        return !sources.isEmpty && sources.allSatisfy { $0.lastEvent == nil && !$0.isLoading }
    }
}
