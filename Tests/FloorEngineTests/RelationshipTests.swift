import FloorEngine
import Testing
import Vocabulary

@Suite("Answers about the company at large")
struct RelationshipTests {
    /// Of the call: 10 for the agent, 9 for the company. Without one: 2 and 6 for the company, 0 for the
    /// agent, and one of four for the service.
    private static let story = """
        09:00:00 enqueue contact=c1 queue=q1
        09:00:10 answer contact=c1 queue=q1 agent=a1
        09:05:00 release contact=c1 agent=a1 by=customer acw=false
        09:10:00 survey contact=c1 question=nps_agent score=10
        09:10:01 survey contact=c1 question=nps_company score=9
        09:20:00 survey contact=c1 question=nps_company score=2 kind=relationship
        09:21:00 survey question=nps_company score=6 department=q1 kind=relationship
        09:22:00 survey question=nps_agent score=0 agent=a1 kind=relationship
        09:23:00 survey question=csat score=4 kind=relationship
        """

    @Test("are never counted with those about contacts")
    func apart() throws {
        let figures = try Transcript.events(Self.story)
        for group in ["company *", "department q1"] {
            figures.expect(
                group,
                [
                    "nps_company": 100, "nps_company_n": 1, "nps_agent": 100, "nps_agent_n": 1,
                    "nps_gap": 0, "csat": nil,
                ])
        }
        figures.expect("agent a1", ["nps_agent": 100, "nps_agent_n": 1, "nps_company": 100])
    }

    @Test("have scores of their own")
    func own() throws {
        let figures = try Transcript.events(Self.story)
        figures.expect(
            "company *",
            [
                "nps_company.relationship": -100, "nps_company.relationship_n": 2,
                "nps_agent.relationship": -100, "nps_agent.relationship_n": 1,
                "csat.relationship": 100, "csat.relationship_n": 1,
            ])
        figures.expect(
            "department q1",
            ["nps_company.relationship_n": 2, "nps_agent.relationship_n": 1])
        #expect(!figures.has("department q1", "csat.relationship"))
    }

    @Test("do not repeat the answer after a call, nor correct it")
    func noRepetition() throws {
        let figures = try Transcript.events(Self.story)
        figures.expect([.surveyDupReplaced: 0, .surveyDupIgnored: 0, .surveyDupSource: 0])
    }

    @Test("neither mark an agent nor stand among the agent's answers")
    func agents() async throws {
        let talk = try await Talk(Self.story, now: "09:30:00")
        let snapshot = try await talk.ask(Question(scope: .agent("a1")))
        let detail = try #require(snapshot.details.first)
        #expect(detail.answers.map(\.agent) == [10])
        #expect(detail.standing.score.detractors == 0)
        #expect(detail.spread.agent[0] == 0)
    }
}
