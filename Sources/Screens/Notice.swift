import Drawing
import Text
import Vocabulary

/// A line of text about the figures: what they rest on, or what is wrong with them.
struct Notice: Equatable {
    var lamp = Label(" ")
    var title = ""
    var text: String

    private static let titleWidth = 11
    /// Begins at the edge, where the lamp would stand.
    private var isFlush = false

    init(lamp: Label = Label(" "), title: String = "", text: String) {
        self.lamp = lamp
        self.title = title
        self.text = text
    }

    /// A line of words alone.
    init(beside text: String) {
        self.text = text
        isFlush = true
    }

    /// A line of words right behind a lamp.
    init(besideLamp lamp: Label, text: String) {
        self.lamp = lamp
        self.text = text
    }

    func draw(row: Int, of canvas: inout Canvas) {
        draw(in: Rect(column: 1, row: row, columns: canvas.size.columns - 1, rows: 1), of: &canvas)
    }

    func draw(in area: Rect, of canvas: inout Canvas) {
        canvas.write(lamp.text, in: area, as: lamp.style)
        canvas.write(title, in: area, as: .heading)
        let indent = !title.isEmpty ? 1 + Self.titleWidth : isFlush ? 0 : 2
        let rest = Rect(
            column: area.column + indent, row: area.row, columns: area.columns - indent, rows: 1)
        canvas.write(text, in: rest)
    }
}

/// Everything that is to be said about the data, the most urgent first.
struct Notices {
    private let board: Board
    private let view: Viewpoint
    private let say: Catalogue

    init(_ board: Board, _ view: Viewpoint) {
        self.board = board
        self.view = view
        say = view.say
    }

    /// What is wrong.
    var urgent: [Notice] {
        var notices = outage + sourceFaults
        if view.hidesLiveFigures {
            notices.append(Notice(text: say(NoticePhrase.liveHidden)))
        }
        if view.snapshot.notes.contains(.noShiftConfigured) {
            notices.append(Notice(text: say(NoticePhrase.noShift)))
        }
        return notices
    }

    /// What the figures rest on.
    var calm: [Notice] {
        sources + known + [goals, marks].compactMap(\.self)
    }

    private var outage: [Notice] {
        guard let outage = board.outage else { return [] }
        let stopped = NoticePhrase.sourceStopped(at: view.clockWithSeconds(view.lastAnswer))
        return [
            Notice(lamp: Self.alarm, text: "\(say(stopped)) \(board.nextTry)"),
            Notice(text: say(NoticePhrase.fault(outage.fault.sentence))),
        ]
    }

    /// While nobody answers, nothing is known of the sources behind.
    private var sourceFaults: [Notice] {
        guard board.outage == nil else { return [] }
        return view.snapshot.sources.compactMap { source in
            fault(of: source).map { Notice(lamp: Self.alarm, text: say($0)) }
        }
    }

    private func fault(of source: SourceHealth) -> NoticePhrase? {
        if let fault = source.fault { return .sourceFault(view.say.name(source.name), fault) }
        guard board.isLost(source), let checked = source.checkedAt else { return nil }
        return .sourceSilent(view.say.name(source.name), since: view.clockWithSeconds(checked))
    }

    private static let alarm = Label(Grade.act.mark, Grade.act.style)

    private var sources: [Notice] {
        view.snapshot.sources.map { source in
            let last = source.lastEvent.map(view.moment)
            return Notice(
                title: say(NoticePhrase.sourceTitle),
                text: say(NoticePhrase.source(say.name(source.name), lastEvent: last)))
        }
    }

    /// How far back the figures reach, what could not be read.
    var known: [Notice] {
        view.snapshot.notes.compactMap { note in
            switch note {
            case .knownSince(let instant): say(NoticePhrase.knownSince(view.moment(instant)))
            case .rejectedLines(let count): say(NoticePhrase.rejectedLines(count))
            case .unjoinedMembers(let count): say(NoticePhrase.unjoinedMembers(count))
            case .noSurveys: say(hasSurveySource ? NoticePhrase.noAnswersYet : .noSurveys)
            case .noShiftConfigured: nil
            }
        }
        .map { Notice(title: say(NoticePhrase.noteTitle), text: $0) }
    }

    private var hasSurveySource: Bool { view.snapshot.sources.contains { $0.kind == .surveys } }

    /// The goals in force for the whole, so that no grade stands without its measure.
    private var goals: Notice? {
        let parts = StandingColumn.available(view.snapshot).compactMap { column -> String? in
            guard let metric = column.metric, let goal = view.snapshot.total[metric].goal,
                let target = goal.target
            else { return nil }
            let name = say(MetricPhrase.short(metric))
            let isWhole = metric.unit == .percent && target == target.rounded()
            let number =
                isWhole ? say.percent(target, decimals: 0) : say.figure(target, in: metric.unit)
            return "\(name) \(number)\(metric.unit == .percent ? " %" : "")"
        }
        guard !parts.isEmpty else { return nil }
        return Notice(title: say(NoticePhrase.goalsTitle), text: parts.joined(separator: " · "))
    }

    private var marks: Notice? {
        let marks = [
            (Grade.act.mark, MarkPhrase.act), (Grade.watch.mark, .watch),
            (Grade.ok.mark, .onTarget), (Catalogue.unknown, .tooFew),
        ]
        return Notice(
            title: say(HelpPhrase.marks).uppercased(),
            text: marks.map { "\($0) \(say($1))" }.joined(separator: "   "))
    }
}

extension Board {
    /// `Trying again in 8 s (try 6).` Empty while the source answers.
    var nextTry: String {
        guard let outage else { return "" }
        guard case .resting(let end) = link else {
            return say(NoticePhrase.tryingNow(attempt: outage.tries + 1))
        }
        let wait = say.age(max(end - now, .zero))
        return say(NoticePhrase.tryingAgain(in: wait, attempt: outage.tries + 1))
    }
}
