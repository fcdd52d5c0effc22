import Testing
import Vocabulary

@Suite("The credit for an answer")
struct SurveyCreditTests {
    /// a1 talks 120 s, b1 300 s, d1 120 s.
    private static let contact = """
        09:00:00 enqueue contact=c1 visit=v1 queue=sales
        09:00:10 answer contact=c1 visit=v1 queue=sales agent=a1
        09:02:10 release contact=c1 agent=a1 by=transfer kind=blind acw=false
        09:02:10 enqueue contact=c1 visit=v2 queue=tech via=transfer
        09:02:30 answer contact=c1 visit=v2 queue=tech agent=b1
        09:07:30 release contact=c1 agent=b1 by=transfer kind=attended acw=false
        09:07:30 answer contact=c1 agent=d1
        09:09:30 release contact=c1 agent=d1 by=customer acw=false

        """

    @Test(
        "that names nobody goes to the agent of the rule",
        arguments: [(.last, "d1"), (.first, "a1"), (.longestTalk, "b1")]
            as [(SurveyRules.AgentRule, String)])
    func rules(rule: SurveyRules.AgentRule, agent: String) throws {
        let figures = try Transcript.events(
            Self.contact + "09:10:00 survey contact=c1 question=nps_agent score=3"
        ) { $0.surveys.agent = rule }
        for id in ["a1", "b1", "d1"] {
            figures.expect("agent \(id)", ["nps_agent": id == agent ? -100 : nil])
        }
        figures.expect("company *", ["nps_agent": -100])
    }

    @Test("goes to the agent it names before any rule")
    func named() throws {
        let figures = try Transcript.events(
            Self.contact + "09:10:00 survey contact=c1 question=nps_agent score=9 agent=a1")
        figures.expect("agent a1", ["nps_agent": 100])
        figures.expect("agent d1", ["nps_agent": nil])
    }

    @Test("goes to the earlier of two who talked equally long")
    func tie() throws {
        let figures = try Transcript.events(
            """
            09:00:00 answer contact=c1 agent=a1
            09:01:00 release contact=c1 agent=a1 by=transfer kind=blind acw=false
            09:01:00 answer contact=c1 agent=b1
            09:02:00 release contact=c1 agent=b1 by=customer acw=false
            09:03:00 survey contact=c1 question=nps_agent score=9
            """
        ) { $0.surveys.agent = .longestTalk }
        figures.expect("agent a1", ["nps_agent": 100])
        figures.expect("agent b1", ["nps_agent": nil])
    }

    @Test("goes to the last who answered before it, not to a later one")
    func beforeTheAnswer() throws {
        let figures = try Transcript.events(
            """
            09:00:00 answer contact=c1 agent=a1
            09:01:00 release contact=c1 agent=a1 by=customer acw=false
            09:03:00 survey contact=c1 question=nps_agent score=9
            09:04:00 answer contact=c1 agent=b1
            """)
        figures.expect("agent a1", ["nps_agent": 100])
        figures.expect("agent b1", ["nps_agent": nil])
    }

    @Test("of an unknown contact is the company's for its own question")
    func unknownContact() throws {
        let figures = try Transcript.events(
            """
            09:00:00 survey contact=x1 question=nps_company score=9
            09:00:01 survey contact=x1 question=nps_agent score=9
            09:00:02 survey contact=x2 question=nps_agent score=3 agent=a1
            """)
        figures.expect("company *", ["nps_company": 100, "nps_agent": -100, "nps_agent_n": 1])
        figures.expect("agent a1", ["nps_agent": -100])
        figures.expect([.surveyUnattributed: 1])
    }

    @Test("for the company goes to the department of the last answered queue")
    func department() throws {
        let figures = try Transcript.events(
            Self.contact + "09:10:00 survey contact=c1 question=nps_company score=10"
        ) {
            $0.mapping.queueDepartment = ["sales": "Sales", "tech": "Tech"]
            $0.mapping.agentDepartment = ["d1": "Billing"]
        }
        figures.expect("department Tech", ["nps_company": 100, "nps_agent": nil])
        figures.expect("department Billing", ["nps_company": nil])
        figures.expect("department Sales", ["nps_company": nil])
        figures.expect("company *", ["nps_company": 100])
    }

    @Test("for the company goes else to the agent's home, else to the column, else to all")
    func departmentWithoutQueue() throws {
        let figures = try Transcript.events(
            """
            09:00:00 answer contact=c1 agent=a1
            09:01:00 release contact=c1 agent=a1 by=agent acw=false
            09:02:00 survey contact=c1 question=nps_company score=9 department=Other
            09:02:01 survey contact=x1 question=csat score=1 department=Other
            09:02:02 survey contact=x2 question=nps_company score=0
            """
        ) {
            $0.mapping.agentDepartment = ["a1": "Sales"]
            $0.mapping.queueDepartment = ["q9": "Other"]
        }
        figures.expect("department Sales", ["nps_company": 100])
        figures.expect("department Other", ["nps_company": nil, "csat": 0])
        figures.expect("company *", ["nps_company": 0, "nps_company_n": 2, "csat": 0])
    }

    @Test("for the agent counts at home")
    func home() throws {
        let figures = try Transcript.events(
            Self.contact + """
                09:10:00 survey contact=c1 question=nps_agent score=9 agent=a1
                09:10:00 survey contact=c1 question=nps_agent score=0 agent=b1
                """)
        figures.expect("department sales", ["nps_agent": 100])
        figures.expect("department tech", ["nps_agent": -100])
        figures.expect("company *", ["nps_agent": 0])
    }
}

@Suite("A second answer")
struct SecondAnswerTests {
    private static func answers(_ lines: [(String, String)]) -> String {
        lines.map { "\($0.0) survey contact=c1 question=nps_agent agent=a1 score=\($0.1)" }
            .joined(separator: "\n")
    }

    @Test("within the half hour takes the first one's place and its instant")
    func correction() throws {
        let transcript = Transcript([
            .events(Self.answers([("09:50:00", "9"), ("10:20:00", "3"), ("10:20:01", "10")]))
        ])
        let nine = try transcript.figures(now: "11:00:00", from: "09:00:00", to: "10:00:00")
        nine.expect("agent a1", ["nps_agent": -100, "nps_agent_n": 1])
        nine.expect([.surveyDupReplaced: 1, .surveyDupIgnored: 1])
        let ten = try transcript.figures(now: "11:00:00", from: "10:00:00", to: "11:00:00")
        ten.expect("agent a1", ["nps_agent": nil, "nps_agent_n": 0])
    }

    @Test("is measured from the first, also where answers count at the contact's end")
    func correctionAtContactEnd() throws {
        let figures = try Transcript.events(
            """
            08:00:00 answer contact=c1 agent=a1
            08:10:00 release contact=c1 agent=a1 by=agent acw=false

            """ + Self.answers([("09:50:00", "9"), ("10:00:00", "3")])
        ) { $0.surveys.clock = .contactEnded }
        figures.expect("agent a1", ["nps_agent": -100, "nps_agent_n": 1])
        figures.expect([.surveyDupReplaced: 1, .surveyDupIgnored: 0])
    }

    @Test("does not see an invalid one before it")
    func afterInvalid() throws {
        let figures = try Transcript.events(Self.answers([("09:00:00", "11"), ("10:00:00", "9")]))
        figures.expect("agent a1", ["nps_agent": 100])
        figures.expect([.surveyInvalid: 1, .surveyDupIgnored: 0, .surveyDupReplaced: 0])
    }

    @Test("to another question, about another agent or of another contact is a first one")
    func others() throws {
        let figures = try Transcript.events(
            """
            09:00:00 survey contact=c1 question=nps_agent agent=a1 score=9
            09:00:01 survey contact=c1 question=nps_company agent=a1 score=9
            09:00:02 survey contact=c1 question=nps_agent agent=a2 score=9
            09:00:03 survey contact=c2 question=nps_agent agent=a1 score=9
            09:00:04 survey question=nps_agent agent=a1 score=9
            09:00:05 survey question=nps_agent agent=a1 score=9
            """)
        figures.expect("company *", ["nps_agent_n": 5, "nps_company_n": 1])
        figures.expect([.surveyDupReplaced: 0, .surveyDupIgnored: 0])
    }

    @Test(
        "told by another source in the same second is the same one",
        arguments: SurveyRules.Duplicates.allCases)
    func sources(rule: SurveyRules.Duplicates) throws {
        let figures = try Transcript(
            [
                .log(
                    """
                    0|c.1|q1|NONE|ENTERQUEUE||555|1
                    4|c.1|q1|Anna Example|CONNECT|4|c.2|3
                    60|c.1|q1|Anna Example|COMPLETECALLER|4|56|1
                    66|c.1|q1|Anna Example|NPS|9|fine | really
                    """),
                .events(
                    "09:01:06.400 survey contact=c.1 question=nps_agent agent=Anna~Example score=9"),
            ], { $0.surveys.duplicates = rule }
        ).figures()
        figures.expect("agent Anna Example", ["nps_agent_n": 1])
        figures.expect([.surveyDupSource: 1, .surveyDupReplaced: 0, .surveyDupIgnored: 0])
    }
}
