import FloorEngine
import Testing
import Vocabulary

@Suite("A formula of the service level that was chosen")
struct ChosenVariantTests {
    /// q1: three answered, two of them in time; q2: one answered in time, one hung up.
    private static let story = """
        09:00:00 enqueue contact=c1 queue=q1
        09:00:08 answer contact=c1 queue=q1 agent=a1
        09:01:00 enqueue contact=c2 queue=q1
        09:01:20 answer contact=c2 queue=q1 agent=a2
        09:02:00 enqueue contact=c3 queue=q1
        09:02:40 answer contact=c3 queue=q1 agent=a3
        09:03:00 enqueue contact=c4 queue=q2
        09:03:10 answer contact=c4 queue=q2 agent=a4
        09:04:00 enqueue contact=c5 queue=q2
        09:04:10 abandon contact=c5 queue=q2
        """

    private func snapshot(
        _ configure: (inout Definitions) -> Void = { _ in }
    ) async throws -> Snapshot {
        let talk = try await Talk(Self.story, now: "09:05:00", configure)
        return try await talk.ask(Question(order: Order(.name)))
    }

    @Test("stands beside the own one by its name")
    func chosen() async throws {
        let snapshot = try await snapshot { $0.service.variant = .answeredOnly }
        let total = try #require(snapshot.total.variant)
        #expect(total.variant == .answeredOnly)
        #expect(total.figure.value == 75)
        #expect(total.figure.evidence == 4)
        #expect(snapshot.total[.sl].value == 60)
        #expect(Figures.equal(snapshot.rows[0].variant?.figure.value, 200.0 / 3))
        #expect(snapshot.rows[1].variant?.figure.value == 100)
    }

    @Test("is nothing where none was chosen")
    func none() async throws {
        let snapshot = try await snapshot()
        #expect(snapshot.total.variant == nil)
    }

    @Test("is nothing for a company whose queues differ in it")
    func mixed() async throws {
        let snapshot = try await snapshot {
            var rules = $0.service
            rules.variant = .amazon
            $0.queueService["q2"] = rules
        }
        #expect(snapshot.total.variant == nil)
        #expect(snapshot.rows[0].variant == nil)
        #expect(snapshot.rows[1].variant?.figure.value == 100)
    }
}
