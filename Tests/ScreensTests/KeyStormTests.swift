import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("A board under a storm of keys, sizes, ticks and answers")
struct KeyStormTests {
    @Test("keeps its promises", arguments: UInt64(1)...20)
    func storm(seed: UInt64) {
        var random = Dice(state: seed)
        var board = Board(size: Size(columns: 80, rows: 24), now: PictureDay.now)
        var asked: [Question] = []
        for round in 1...400 {
            let commands = board.update(message(&random, board, asked))
            for case .ask(let question) in commands { asked.append(question) }
            #expect(commands.count { if case .ask = $0 { true } else { false } } <= 1)
            check(board)
            if round.isMultiple(of: 8) { #expect(board.view().size == board.size) }
        }
    }

    private func check(_ board: Board) {
        let rows = board.rows
        #expect(rows.cursor == nil || rows.ids.contains { $0 == rows.cursor })
        #expect((rows.cursor == nil) == rows.ids.isEmpty)
        #expect(Set(rows.ids) == Set(board.picture.map(board.rowIDs) ?? []))
        #expect((0...max(rows.ids.count - 1, 0)).contains(rows.top))
        #expect(board.stepsBack >= 0)
        #expect(board.destination == nil || board.picture != nil)
        if let picture = board.picture {
            #expect(picture.question.subject == board.screen.subject)
        }
        #expect(board.choice(on: .agents(of: PictureTeam.support)).marked.count <= 4)
    }

    private func message(
        _ random: inout Dice, _ board: Board, _ asked: [Question]
    ) -> Message {
        switch random.roll(10) {
        case 0: return .resized(Size(columns: 1 + random.roll(200), rows: 1 + random.roll(60)))
        case 1, 2: return .ticked(board.now + .seconds(Int64(random.roll(40))))
        case 3, 4, 5:
            guard let question = asked.suffix(2).randomElement(using: &random) else {
                return .ticked(board.now)
            }
            return .polled(question: question, answer(question, &random))
        default:
            let keys = Bindings.standard.all.flatMap(\.keys) + ["#", .tab]
            return .pressed(keys[random.roll(keys.count)])
        }
    }

    private func answer(
        _ question: Question, _ random: inout Dice
    ) -> Result<Answer, SourceFault> {
        switch random.roll(5) {
        case 0: return .failure(SourceFault("refused"))
        case 1 where question.seen != nil: return .success(.unchanged)
        default:
            var snapshot = snapshot(question)
            snapshot.period = question.period
            snapshot.isHistory = question.stepsBack > 0
            snapshot.rows = snapshot.rows.shuffled(using: &random)
            snapshot.rows.removeLast(random.roll(snapshot.rows.count + 1))
            snapshot.agents = snapshot.agents.shuffled(using: &random)
            snapshot.agents.removeLast(random.roll(snapshot.agents.count + 1))
            return .success(.snapshot(snapshot))
        }
    }

    private func snapshot(_ question: Question) -> Snapshot {
        switch (question.scope, question.rows) {
        case (.agents, _): PictureTeam.details("A-1033", "A-1061")
        case (_, .agents): PictureTeam.snapshot
        case (_, .parts): PictureDay.snapshot
        }
    }

    /// SplitMix64: the same storm from the same seed.
    struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }

        mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(sides)) }
    }
}
