import Drawing
import FloorEngine
import Screens
import Vocabulary

/// One page of the board as plain text: the same picture without a terminal.
struct WatchPage {
    private let plan: WatchPlan

    private static let size = Size(columns: 80, rows: 24)

    init(_ plan: WatchPlan) {
        self.plan = plan
    }

    /// The page with the answer to the board's first question, and to the next where that one changed what
    /// is to be asked.
    func text(from source: some SnapshotSource) async throws(CommandFailure) -> String {
        var board = plan.board(size: Self.size)
        if case .file(let file)? = plan.notice, let text = await file.news() {
            _ = board.update(.noticed(text))
        }
        var commands = board.update(.ticked(plan.clock.now()))
        while case .ask(let question)? = commands.first, question.wait == .zero {
            do throws(SourceFault) {
                let answer = try await source.answer(question)
                commands = board.update(.polled(question: question, .success(answer)))
            } catch {
                throw CommandFailure(.unavailable, .sentence(error.sentence))
            }
        }
        return plan.picture(of: board).text + "\n"
    }
}
