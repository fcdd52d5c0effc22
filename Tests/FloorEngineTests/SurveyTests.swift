import Testing
import Vocabulary

@Suite("A survey answer")
struct SurveyTests {
    private func answer(_ score: String, _ question: String = "nps_company") throws -> Figures {
        try Transcript.events(
            """
            {"t":"2026-03-02T10:00:00Z","type":"survey","contact":"c1","question":"\(question)",\
            "agent":"a1","score":\(score)}
            """)
    }

    @Test(
        "counts when its score is a whole number on the scale",
        arguments: [
            "9", "9.0", "90e-1", "\"9\"", "\" 9 \"", "\"9.0\"", "\"٩\"", "\"۹\"", "\"۹.۰\"",
        ])
    func valid(score: String) throws {
        let figures = try answer(score)
        figures.expect("company *", ["nps_company": 100, "nps_company_promoters": 1])
        figures.expect([.surveyInvalid: 0])
    }

    @Test(
        "is rejected otherwise",
        arguments: [
            "11", "-1", "7.5", "null", "\"\"", "\"x\"", "\"9,0\"", "\"+9\"", "\"9e0\"", "true",
            "\"९\"", "1e99", "\"7.5\"",
        ])
    func invalid(score: String) throws {
        let figures = try answer(score)
        figures.expect("company *", ["nps_company": nil, "nps_company_n": 0])
        figures.expect([.surveyInvalid: 1])
    }

    @Test(
        "has the scale of its question",
        arguments: [
            ("csat", "0", false), ("csat", "1", true), ("csat", "5", true), ("csat", "6", false),
            ("ces", "7", true), ("ces", "8", false), ("nps_agent", "0", true),
            ("nps_agent", "10", true),
        ])
    func scales(question: String, score: String, isValid: Bool) throws {
        try answer(score, question).expect([.surveyInvalid: isValid ? 0 : 1])
    }

    @Test("of nought is no answer where the scale begins at one")
    func scaleMinimum() throws {
        let figures = try Transcript.events(
            "10:00:00 survey contact=c1 question=nps_company score=0"
        ) { $0.surveys.scaleMinimum = 1 }
        figures.expect([.surveyInvalid: 1])
    }

    /// 5, 4, 3, 1 of five: two in the top box. Effort 7 and 4.
    @Test("about satisfaction or effort has its own figure")
    func satisfaction() throws {
        let scores = [("csat", 5), ("csat", 4), ("csat", 3), ("csat", 1), ("ces", 7), ("ces", 4)]
        let figures = try Transcript.events(
            scores.enumerated().map { index, answer in
                "10:00:0\(index) survey contact=c\(index) question=\(answer.0) score=\(answer.1)"
            }.joined(separator: "\n"))
        figures.expect("company *", ["csat": 50, "csat_n": 4, "ces": 5.5, "ces_n": 2])
    }

    @Test(
        "of ten cases is called what its number allows",
        arguments: [(9, "insufficient"), (10, "low_n"), (29, "low_n"), (30, "ok")])
    func states(count: Int, state: String) throws {
        let figures = try Transcript.events(
            (0..<count).map { "10:00:00 survey contact=c\($0) question=nps_agent agent=a1 score=9" }
                .joined(separator: "\n"))
        for group in ["company *", "agent a1"] {
            #expect(figures.word(group, "nps_agent_state") == state)
            #expect(figures.word(group, "nps_agent_mark") == "none")
            figures.expect(group, ["nps_agent": 100, "nps_agent_n": Double(count)])
        }
    }

    @Test("counts when it is given, or when the contact ended where that is configured")
    func time() throws {
        let text = """
            09:00:00 answer contact=c1 agent=a1
            09:10:00 release contact=c1 agent=a1 by=customer acw=false
            10:10:00 survey contact=c1 question=nps_agent score=9
            """
        for (clock, inNine) in [(SurveyRules.Clock.responded, 0.0), (.contactEnded, 1)] {
            var transcript = Transcript([.events(text)])
            transcript.definitions.surveys.clock = clock
            let nine = try transcript.figures(now: "11:00:00", from: "09:00:00", to: "10:00:00")
            nine.expect("agent a1", ["nps_agent_n": inNine])
            let ten = try transcript.figures(now: "11:00:00", from: "10:00:00", to: "11:00:00")
            ten.expect("agent a1", ["nps_agent_n": 1 - inNine])
        }
    }

    /// The contact ends on March 2nd at 09:10; fourteen days later is March 16th, 09:10.
    @Test(
        "is too old more than fourteen days after the contact",
        arguments: [("03-16T09:10:00", 0), ("03-16T09:10:01", 1), ("03-20T09:00:00", 1)])
    func tooOld(time: String, count: Int) throws {
        let figures = try Transcript.events(
            """
            09:00:00 answer contact=c1 agent=a1
            09:10:00 release contact=c1 agent=a1 by=customer acw=false
            03-15T09:00:00 answer contact=c2 agent=a1
            03-15T09:01:00 release contact=c2 agent=a1 by=customer acw=false
            03-16T09:00:00 answer contact=c3 agent=a1
            03-16T09:01:00 release contact=c3 agent=a1 by=customer acw=false
            \(time) survey contact=c1 question=nps_company score=9
            """)
        figures.expect([.surveyTooOld: count])
        figures.expect("company *", ["nps_company_n": Double(1 - count)])
    }

    @Test("is too old after days of other calls, too")
    func tooOldAfterManyDays() throws {
        let days = (3...20).map { day in
            let day = day < 10 ? "0\(day)" : "\(day)"
            return """
                03-\(day)T09:00:00 answer contact=d\(day) agent=a1
                03-\(day)T09:01:00 release contact=d\(day) agent=a1 by=customer acw=false
                """
        }
        let figures = try Transcript.events(
            """
            09:00:00 answer contact=c1 agent=a1
            09:10:00 release contact=c1 agent=a1 by=customer acw=false
            \(days.joined(separator: "\n"))
            03-20T10:00:00 survey contact=c1 question=nps_company score=9
            """)
        figures.expect([.surveyTooOld: 1])
    }

    /// c1 and c2 answer both: agents 100 and −100, the company 100 twice. c3 answers one.
    @Test("to both questions shows whether people or the company drag")
    func gap() throws {
        let text = """
            10:00:00 survey contact=c1 question=nps_agent agent=a1 score=9
            10:00:00 survey contact=c1 question=nps_company score=9
            10:00:00 survey contact=c2 question=nps_agent agent=a1 score=0
            10:00:00 survey contact=c2 question=nps_company score=3

            """
        try Transcript.events(
            text + """
                10:01:00 survey contact=c2 question=nps_company score=10
                10:00:00 survey contact=c3 question=nps_agent agent=a1 score=0
                """
        ).expect("company *", ["nps_gap": -100, "nps_agent": -100.0 / 3])
        try Transcript.events("10:00:00 survey contact=c3 question=nps_company score=0")
            .expect("company *", ["nps_gap": nil])
    }
}
