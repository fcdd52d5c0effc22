import Testing
import Vocabulary

/// The order of proof of `metrics.md` § 0.
@Suite("A person of several names")
struct AliasTests {
    private static func call(_ id: Int, _ queue: String, _ member: String) -> String {
        """
        \(id)|c.\(id)|\(queue)|NONE|ENTERQUEUE||555|1
        \(id + 2)|c.\(id)|\(queue)|\(member)|CONNECT|2|x.1|1
        \(id + 10)|c.\(id)|\(queue)|\(member)|COMPLETECALLER|2|8|1

        """
    }

    @Test("is held back while only an interface is known")
    func unjoined() throws {
        let figures = try Transcript.log(
            """
            0|MANAGER|q1|Local/a1@agents|ADDMEMBER|
            1|MANAGER|q1|Local/a2@agents|PENALTY|3
            2|MANAGER|q1|Local/a2@agents|RINGINUSE|0
            3|MANAGER|q1|Local/a3@agents|REMOVEMEMBER|

            """ + Self.call(10, "q1", "Anna Example"), now: "09:10:00")
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent Anna Example"])
        figures.expect([.unjoinedMembers: 3])
        figures.expect("company *", ["logged_in": 0, "available": 0, "unknown": 1])
    }

    @Test("is joined by the configuration, whatever the kind of name")
    func configured() throws {
        let figures = try Transcript.log(
            """
            0|MANAGER|q1|Local/a1@agents|ADDMEMBER|
            5|x.1|NONE|1101|AGENTLOGIN|Local/1101@login

            """ + Self.call(10, "q1", "Anna Example"), now: "09:10:00"
        ) {
            $0.mapping.agentAlias = [
                "Local/a1@agents": "anna", "Anna Example": "anna", "1101": "anna",
            ]
        }
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent anna"])
        figures.expect("agent anna", ["n_handled": 1, "logged_in": 1, "logged_in_s": 600])
        figures.expect([.unjoinedMembers: 0, .aliasConflict: 0])
    }

    @Test("is joined by a line with a call that exactly one member answered in that queue")
    func proved() throws {
        let figures = try Transcript.log(
            "0|MANAGER|q1|Local/a1@agents|ADDMEMBER|\n" + Self.call(10, "q1", "Anna Example")
                + "22|c.10|q1|Local/a1@agents|NPS|9|good", now: "09:10:00")
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent Anna Example"])
        figures.expect(
            "agent Anna Example",
            ["nps_agent": 100, "logged_in": 1, "logged_in_s": 600, "available_s": 592])
        figures.expect([.unjoinedMembers: 0])
    }

    @Test("is joined whatever rule credits answers", arguments: SurveyRules.AgentRule.allCases)
    func provedUnderAnyRule(rule: SurveyRules.AgentRule) throws {
        let figures = try Transcript.log(
            Self.call(10, "q1", "Anna Example") + "22|c.10|q1|Local/a1@agents|NPS|9|",
            now: "09:10:00"
        ) { $0.surveys.agent = rule }
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent Anna Example"])
    }

    @Test("is joined even by an answer that is no score")
    func provedByInvalid() throws {
        let figures = try Transcript.log(
            Self.call(10, "q1", "Anna Example") + "22|c.10|q1|Local/a1@agents|NPS|x|",
            now: "09:10:00")
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent Anna Example"])
        figures.expect([.surveyInvalid: 1])
    }

    @Test("is not joined where two members answered the call in that queue")
    func shared() throws {
        let figures = try Transcript.log(
            """
            0|MANAGER|q1|Local/a1@agents|ADDMEMBER|
            10|c.10|q1|NONE|ENTERQUEUE||555|1
            12|c.10|q1|Anna Example|CONNECT|2|x.1|1
            20|c.10|q1|Anna Example|BLINDTRANSFER|q1|xfer|2|8|1
            20|c.10|q1|NONE|ENTERQUEUE||555|1
            25|c.10|q1|Bert Example|CONNECT|5|x.1|1
            30|c.10|q1|Bert Example|COMPLETECALLER|5|5|1
            32|c.10|q1|Local/a1@agents|NPS|9|
            """, now: "09:10:00")
        figures.expect("agent Bert Example", ["nps_agent": nil])
        figures.expect("agent Anna Example", ["nps_agent": nil])
    }

    @Test("by two proofs that differ is the first one's, and that is counted")
    func conflict() throws {
        let figures = try Transcript.log(
            Self.call(10, "q1", "Anna Example") + "22|c.10|q1|Local/a1@agents|NPS|9|\n"
                + Self.call(30, "q1", "Bert Example") + "42|c.30|q1|Local/a1@agents|NPS|0|",
            now: "09:10:00")
        figures.expect("agent Anna Example", ["nps_agent": 0, "nps_agent_n": 2])
        figures.expect("agent Bert Example", ["nps_agent": nil])
        figures.expect([.aliasConflict: 1])
    }

    @Test("of the configuration stands against a proof, and that is counted")
    func configurationFirst() throws {
        let figures = try Transcript.log(
            Self.call(10, "q1", "Anna Example") + "22|c.10|q1|Local/a1@agents|NPS|9|",
            now: "09:10:00"
        ) { $0.mapping.agentAlias = ["Local/a1@agents": "carl"] }
        figures.expect("agent carl", ["nps_agent": 100])
        figures.expect([.aliasConflict: 1])
    }

    @Test("has one history, before the proof as after it")
    func laterProof() throws {
        let text =
            Self.call(10, "q1", "Anna Example") + """
                22|c.99|q1|Local/a1@agents|NPS|0|first
                30|MANAGER|q1|Local/a1@agents|ADDMEMBER|

                """ + Self.call(40, "q1", "Anna Example") + "52|c.40|q1|Local/a1@agents|NPS|9|"
        let figures = try Transcript.log(text, now: "09:10:00")
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent Anna Example"])
        figures.expect(
            "agent Anna Example", ["nps_agent": 0, "nps_agent_n": 2, "n_handled": 2])
        figures.expect([.unjoinedMembers: 0, .aliasConflict: 0])
    }

    /// Three days lie between, so what was folded is settled and the input is read again.
    @Test("has one history also where the proof comes days later, by reading again")
    func proofAfterDays() throws {
        let day: Int64 = 86_400
        let base = Notation.nine
        let text =
            Self.call(10, "q1", "Anna Example") + """
                22|c.99|q1|Local/a1@agents|NPS|0|first
                \(base + day)|c.2|q1|NONE|ENTERQUEUE||1|1
                \(base + day + 30)|c.2|q1|NONE|ABANDON|1|1|30
                \(base + 3 * day)|c.3|q1|NONE|ENTERQUEUE||1|1
                \(base + 3 * day + 2)|c.3|q1|Anna Example|CONNECT|2|x.1|1
                \(base + 3 * day + 9)|c.3|q1|Anna Example|COMPLETECALLER|2|7|1
                \(base + 3 * day + 12)|c.3|q1|Local/a1@agents|NPS|9|
                """
        let figures = try Transcript.log(text)
        #expect(figures.passes == 2)
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent Anna Example"])
        figures.expect("agent Anna Example", ["nps_agent_n": 2, "n_handled": 2])
        figures.expect("queue q1", ["n_offered": 3, "n_abandoned": 1])
    }

    @Test("keeps a home that was configured for an interface")
    func configuredInterface() throws {
        let figures = try Transcript.log(
            Self.call(10, "q1", "Anna Example") + "22|c.10|q1|Local/a1@agents|NPS|9|",
            now: "09:10:00"
        ) { $0.mapping.agentDepartment = ["Local/a1@agents": "Special"] }
        #expect(figures.keys.filter { $0.hasPrefix("agent") } == ["agent Anna Example"])
        figures.expect("department Special", ["nps_agent": 100])
    }

    @Test("named by their member name in all lines need no proof")
    func memberNames() throws {
        let figures = try Transcript.log(
            "0|MANAGER|q1|Anna Example|ADDMEMBER|\n" + Self.call(10, "q1", "Anna Example")
                + "300|MANAGER|q1|Anna Example|REMOVEMEMBER|", now: "09:10:00")
        figures.expect("agent Anna Example", ["logged_in_s": 300, "logged_out": 1])
        figures.expect([.unjoinedMembers: 0])
    }
}
