import Drawing
import Text
import Vocabulary

/// A stretch of time as it is typed, and why the last one could not be understood.
struct SpanLine: Equatable, Sendable {
    private(set) var text = ""
    private(set) var fault: SpanFault?

    /// More than anybody types.
    private static let longest = 60

    mutating func type(_ letter: Character) {
        fault = nil
        if text.count < Self.longest { text.append(letter) }
    }

    mutating func erase() {
        fault = nil
        text = String(text.dropLast())
    }

    /// What was typed; `nil`: it cannot be understood, and the line says why.
    mutating func span(at now: CivilTime) -> CustomSpan? {
        do throws(SpanFault) {
            return try SpanReader(now: now).span(text)
        } catch {
            fault = error
            return nil
        }
    }
}

/// The line at the foot in which a stretch of time is typed.
struct SpanPrompt {
    private let line: SpanLine
    private let board: Board
    private var say: Catalogue { board.say }

    init(_ line: SpanLine, _ board: Board) {
        self.line = line
        self.board = board
    }

    func draw(on canvas: inout Canvas) {
        let row = canvas.size.rows - 1
        canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
        var column = canvas.write("t ", column: 1, row: row, as: .key)
        let style: Style = line.fault == nil ? .plain : .watch
        column = canvas.write(say.name(line.text), column: column, row: row, as: style)
        column = canvas.write(" ", column: column, row: row, as: .selected) + 2
        let words = say(line.fault.map { SpanPhrase.fault($0) } ?? .examples)
        let hints = [KeyHint(.go(.down), board, as: .show), KeyHint(.go(.up), board, as: .close)]
            .compactMap(\.self)
        let room = canvas.size.columns - column - hints.reduce(3) { $0 + $1.columns + 2 }
        let isWhole = words.columns <= room || line.fault != nil
        if isWhole {
            let left = line.fault == nil ? room : canvas.size.columns - column - 1
            let place = Rect(column: column, row: row, columns: max(left, 0), rows: 1)
            column = canvas.write(words, in: place, as: line.fault == nil ? .dim : .watch) + 3
        }
        guard column < canvas.size.columns else { return }
        FootLine(hints: hints).draw(row: row, from: column, of: &canvas)
    }
}

extension Board {
    /// A key while a stretch of time is being typed; `nil`: it was not meant for it.
    mutating func typeSpan(_ key: Key) -> [Command]? {
        guard spanLine != nil, let picture else { return nil }
        switch key {
        case .character(let letter): spanLine?.type(letter)
        case .backspace, .delete: spanLine?.erase()
        case .escape: spanLine = nil
        case .enter:
            let clock = picture.snapshot.clock
            guard spanLine?.text.contains(where: { !$0.isWhitespace }) ?? false else {
                spanLine = nil
                break
            }
            let reading = clock.reading(at: picture.engineTime(at: now))
            guard let typed = spanLine?.span(at: reading) else { break }
            spanLine = nil
            let before = question
            (span, stepsBack) = (typed, 0)
            return question == before ? [] : ask()
        case .control, .function:
            spanLine = nil
            return nil
        case .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .tab, .backTab: break
        }
        return []
    }
}
