import FloorEngine
import Testing
import Vocabulary

@Suite("The scores of the hours")
struct HourScoreTests {
    /// Ten answers at nine, ten at ten: 9 promoters and one detractor, then five of each. One of the
    /// company question and one about Claims between them. An hour without answers, and one of three.
    private static let answers: String = {
        let nine = (0..<10).map { line("09:0\($0):00", $0 < 9 ? 10 : 0, "a1", $0) }
        let ten = (0..<10).map { line("10:0\($0):00", $0 < 5 ? 9 : 6, "a1", 10 + $0) }
        let claims = [line("10:30:00", 10, "a2", 30)]
        let company = ["10:31:00 survey contact=c31 question=nps_company score=0"]
        let twelve = (0..<3).map { line("12:0\($0):00", 10, "a1", 40 + $0) }
        return (nine + ten + claims + company + twelve).joined(separator: "\n")
    }()

    private static func line(
        _ time: String, _ score: Int, _ agent: String, _ number: Int
    ) -> String {
        "\(time) survey contact=c\(number) question=nps_agent agent=\(agent) score=\(score)"
    }

    private func talk() async throws -> Talk {
        try await Talk(Self.answers, now: "12:30:00") {
            $0.mapping.agentDepartment = ["a1": "Support", "a2": "Claims"]
        }
    }

    @Test("are told of the whole and of every department, hour by hour, where they are asked for")
    func hours() async throws {
        let snapshot = try await talk().ask(Question(withHours: true))
        let scores = snapshot.total.hours.suffix(4).map(\.score)
        // 9 of 10 above, 1 below: 80; of eleven six above and five below: 9.1; none; three.
        #expect(scores.map(\.evidence) == [10, 11, 0, 3])
        #expect(scores.map { $0.value?.rounded() } == [80, 9, nil, 100])
        #expect(scores.map(\.sufficiency) == [.lowN, .lowN, .insufficient, .insufficient])
        #expect(snapshot.total.hours.count == 13, "since midnight, the hour that runs included")
        #expect(snapshot.total.hours.last?.start == Notation.instant("12:00:00"))

        let claims = snapshot.rows.first { $0.id == "Claims" }
        #expect(claims?.hours.suffix(4).map(\.score.evidence) == [0, 1, 0, 0])
        #expect(claims?.spread?.agent.reduce(0, +) == 1)
        let support = snapshot.rows.first { $0.id == "Support" }
        #expect(support?.spread?.agent == [1, 0, 0, 0, 0, 0, 5, 0, 0, 5, 12])
    }

    @Test("are not told to a board that has no place for them")
    func unasked() async throws {
        let snapshot = try await talk().ask(Question())
        #expect(snapshot.total.hours.isEmpty)
        #expect(snapshot.rows.allSatisfy { $0.hours.isEmpty && $0.spread == nil })
        let department = try await talk().ask(
            Question(scope: .department("Support"), withHours: true))
        #expect(department.total.hours.count == 13)
        #expect(department.rows.allSatisfy { $0.hours.isEmpty })
    }

    @Test("are those of its last day where a window has several, and of the day that is looked at")
    func days() async throws {
        let talk = try await talk()
        let week = try await talk.ask(Question(period: .days7, withHours: true))
        #expect(week.total.hours.suffix(4).map(\.score.evidence) == [10, 11, 0, 3])
        let yesterday = try await talk.ask(
            Question(period: .today, stepsBack: 1, withHours: true))
        #expect(yesterday.total.hours.count == 24)
        #expect(yesterday.total.hours.allSatisfy { $0.score.evidence == 0 })
    }
}
