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

    /// The page with the answer to the board's first question.
    func text(from source: some SnapshotSource) async throws(CommandFailure) -> String {
        var board = plan.board(size: Self.size)
        for case .ask(let question) in board.update(.ticked(plan.clock.now())) {
            do throws(SourceFault) {
                let answer = try await source.answer(question)
                _ = board.update(.polled(question: question, .success(answer)))
            } catch {
                throw CommandFailure(.unavailable, error.sentence)
            }
        }
        return plan.picture(of: board).text + "\n"
    }
}
