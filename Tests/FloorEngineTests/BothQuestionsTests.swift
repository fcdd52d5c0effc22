import Testing
import Vocabulary

@Suite("Answers about the agent and the company")
struct BothQuestionsTests {
    /// c1 and c2 answer both questions about a1, c3 about b1; c4 answers only one about a1, c5 only that
    /// about the company.
    private static let story = """
        10:00:00 survey contact=c1 question=nps_agent agent=a1 score=10
        10:00:00 survey contact=c1 question=nps_company agent=a1 score=3
        10:01:00 survey contact=c2 question=nps_company agent=a1 score=8
        10:01:30 survey contact=c2 question=nps_agent agent=a1 score=9
        10:02:00 survey contact=c3 question=nps_agent agent=b1 score=0
        10:02:00 survey contact=c3 question=nps_company agent=b1 score=10
        10:03:00 survey contact=c4 question=nps_agent agent=a1 score=0
        10:04:00 survey contact=c5 question=nps_company score=9
        """

    /// a1: both promoters, company one detractor, one passive: 100 − (−50). b1: −100 − 100. All three:
    /// 33.3 − 0.
    @Test("are compared over those who gave both")
    func gap() throws {
        let figures = try Transcript.events(Self.story)
        figures.expect("agent a1", ["nps_gap": 150, "nps_agent": 100.0 / 3, "nps_company": -50])
        figures.expect("agent b1", ["nps_gap": -200, "nps_company": 100])
        figures.expect("company *", ["nps_gap": 100.0 / 3, "nps_company": 25])
    }

    @Test("are compared for the department of those asked about")
    func department() throws {
        let figures = try Transcript.events(Self.story) {
            $0.mapping.agentDepartment = ["a1": "Sales", "b1": "Tech"]
        }
        figures.expect("department Sales", ["nps_gap": 150])
        figures.expect("department Tech", ["nps_gap": -200])
    }

    @Test("have no gap while nobody gave both")
    func none() throws {
        let figures = try Transcript.events(
            """
            10:03:00 survey contact=c4 question=nps_agent agent=a1 score=0
            10:04:00 survey contact=c5 question=nps_company score=9
            """)
        figures.expect("agent a1", ["nps_gap": nil, "nps_company": nil])
        figures.expect("company *", ["nps_gap": nil, "nps_company": 100])
    }

    /// The 3 of c1 becomes a 9 within half an hour: 100 − 50.
    @Test("are compared as corrected")
    func corrected() throws {
        let figures = try Transcript.events(
            Self.story + "\n10:10:00 survey contact=c1 question=nps_company agent=a1 score=9")
        figures.expect("agent a1", ["nps_gap": 50, "nps_company": 50])
        figures.expect([.surveyDupReplaced: 1])
    }

    /// Two agents, 10 and 0, and one answer about the company, 9; each agent is compared with it, and it
    /// counts once for all: 0 − 100.
    @Test("of one customer count once for the company, however many agents there were")
    func twoAgents() throws {
        let figures = try Transcript.events(
            """
            10:00:00 survey contact=c1 question=nps_agent agent=a1 score=10
            10:00:00 survey contact=c1 question=nps_agent agent=b1 score=0
            10:00:00 survey contact=c1 question=nps_company score=9
            """)
        figures.expect("agent a1", ["nps_gap": 0])
        figures.expect("agent b1", ["nps_gap": -200])
        figures.expect("company *", ["nps_gap": -100])
    }

    @Test("count in the window in which the second is given")
    func window() throws {
        let transcript = Transcript([.events(Self.story)])
        let before = try transcript.figures(now: "11:00:00", from: "10:00:00", to: "10:01:10")
        before.expect("agent a1", ["nps_gap": 200])
        let after = try transcript.figures(now: "11:00:00", from: "10:01:10", to: "10:02:00")
        after.expect("agent a1", ["nps_gap": 100])
    }

    @Test("are the same in whatever order they come")
    func order() throws {
        let lines = Self.story.split(separator: "\n")
        let turned = try Transcript.events(lines.reversed().joined(separator: "\n"))
        turned.expect("agent a1", ["nps_gap": 150])
        turned.expect("company *", ["nps_gap": 100.0 / 3])
    }
}

@Suite("Satisfaction and effort")
struct PersonSatisfactionTests {
    private static let story = """
        10:00:00 enqueue contact=c1 queue=q1
        10:00:05 answer contact=c1 queue=q1 agent=a1
        10:02:00 release contact=c1 agent=a1 by=customer acw=false
        10:03:00 survey contact=c1 question=csat score=5
        10:03:00 survey contact=c1 question=ces score=6
        10:04:00 survey contact=c2 question=csat agent=a1 score=3
        10:04:00 survey contact=c2 question=ces agent=a1 score=3
        10:05:00 survey contact=c3 question=csat score=1

        """

    /// Four and five of five count: one of two. Effort is the mean, 4.5.
    @Test("are those of the callers a person is credited with")
    func person() throws {
        let figures = try Transcript.events(Self.story)
        figures.expect("agent a1", ["csat": 50, "csat_n": 2, "ces": 4.5, "ces_n": 2])
        figures.expect("company *", ["csat": 100.0 / 3, "csat_n": 3, "ces_n": 2])
        figures.expect("queue q1", ["n_answered": 1])
    }

    @Test("are unknown of a person nobody was asked about")
    func unknown() throws {
        let figures = try Transcript.events("10:00:00 login agent=a1\n")
        figures.expect("agent a1", ["csat": nil, "csat_n": 0, "ces": nil, "nps_gap": nil])
    }

    @Test("follow a correction")
    func corrected() throws {
        let figures = try Transcript.events(
            Self.story + "10:09:00 survey contact=c1 question=csat score=2")
        figures.expect("agent a1", ["csat": 0, "csat_n": 2])
    }
}
