import Curses
import Drawing
import FloorEngine
import Screens
import Text
import Vocabulary

/// The board as lines of words: all of them once, then each that has changed, until nobody reads on.
///
/// Nothing is redrawn and the cursor stays at the end, as readers of screens need it.
struct SimpleSession {
    private let plan: WatchPlan
    private let engine: Engine
    private var board: Board
    private var told: [SpokenLine] = []

    init(_ plan: WatchPlan, asking engine: Engine) {
        self.plan = plan
        self.engine = engine
        board = plan.board(size: Size(columns: 80, rows: 24))
    }

    /// - Parameter isOnce: one answer, and no more.
    mutating func run(once isOnce: Bool) async throws(CommandFailure) {
        let output = try ReportOutput(path: nil)
        var commands = board.update(.ticked(plan.clock.now()))
        while !Task.isCancelled {
            for case .ask(let question) in commands { commands = await ask(question) }
            guard try output.write(Array(news().utf8)), !isOnce else { return }
            guard !commands.contains(where: \.isQuestion) else { continue }
            do {
                try await Task.sleep(for: .seconds(1))
            } catch {
                return
            }
            commands = board.update(.ticked(plan.clock.now()))
        }
    }

    private mutating func ask(_ question: Question) async -> [Command] {
        let answer: Result<Answer, SourceFault>
        do throws(SourceFault) {
            answer = .success(try await engine.answer(question))
        } catch {
            answer = .failure(error)
        }
        _ = board.update(.ticked(plan.clock.now()))
        return board.update(.polled(question: question, answer))
    }

    /// The lines that say something new.
    private mutating func news() -> String {
        let lines = board.spoken
        defer { told = lines }
        return lines.filter { !told.contains($0) }.map { plan.plain($0.text) + "\n" }.joined()
    }
}

extension Command {
    fileprivate var isQuestion: Bool {
        if case .ask = self { true } else { false }
    }
}

extension WatchPlan {
    /// A line as this terminal can show it.
    fileprivate func plain(_ text: String) -> String {
        guard traits.usesASCII else { return text }
        var canvas = Canvas(Size(columns: max(text.columns, 1), rows: 1))
        canvas.write(text, column: 0, row: 0)
        return canvas.ascii().text
    }
}
