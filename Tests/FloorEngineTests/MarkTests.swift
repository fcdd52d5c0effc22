import FloorEngine
import Testing
import Vocabulary

@Suite("A report on people")
struct MarkTests {
    /// `count` answers of `score` about one agent, a second apart.
    private static func answers(_ count: Int, _ score: Int, _ agent: String) -> String {
        (0..<count).map { index in
            let second = index < 10 ? "0\(index)" : "\(index)"
            return """
                10:00:\(second) survey contact=\(agent).\(score).\(index) question=nps_agent \
                agent=\(agent) score=\(score)

                """
        }.joined()
    }

    private static let front = ["a1", "a2", "a3"].map { answers(20, 9, $0) + answers(20, 5, $0) }
        .joined()

    private func figures(
        _ text: String, _ departments: [String: String],
        _ configure: (inout Definitions) -> Void = { _ in }
    ) throws -> Figures {
        try Transcript.events(text, now: "11:00:00") {
            $0.mapping.agentDepartment = departments
            configure(&$0)
        }
    }

    private static let oneHouse = Dictionary(
        uniqueKeysWithValues: ["a1", "a2", "a3", "a4", "a5"].map { ($0, "Front") })

    @Test("marks who is clearly above or below the rest of the department")
    func agents() throws {
        let text = Self.front + Self.answers(40, 10, "a4") + Self.answers(40, 0, "a5")
        let figures = try figures(text, Self.oneHouse)
        let marks = ["a1", "a2", "a3", "a4", "a5"].map {
            figures.word("agent \($0)", "nps_agent_mark")
        }
        #expect(marks == ["none", "none", "none", "above", "below"])
        #expect(figures.word("agent a4", "nps_agent_state") == "ok")
    }

    /// The same 29 answers at 0 are too few, at n_min_highlight = 29 they are not.
    @Test("marks nobody of whom too little is known", arguments: [(30, "none"), (29, "below")])
    func tooFew(least: Int, mark: String) throws {
        let figures = try figures(Self.front + Self.answers(29, 0, "a5"), Self.oneHouse) {
            $0.statistics.highlightFrom = least
        }
        #expect(figures.word("agent a5", "nps_agent_mark") == mark)
    }

    /// Only people of one department are compared: 40 zeros among 40 zeros are usual.
    @Test("compares within a department, and departments with the rest of the house")
    func departments() throws {
        let text = Self.front + Self.answers(40, 0, "a4") + Self.answers(40, 0, "a5")
        let homes = ["a1": "Front", "a2": "Front", "a3": "Front", "a4": "Back", "a5": "Back"]
        let figures = try figures(text, homes)
        for agent in homes.keys {
            #expect(figures.word("agent \(agent)", "nps_agent_mark") == "none")
        }
        #expect(figures.word("department Back", "nps_agent_mark") == "below")
        #expect(figures.word("department Front", "nps_agent_mark") == "above")
        #expect(figures.word("company *", "nps_agent_mark") == "none")
    }

    @Test("treats people without a department as one team")
    func homeless() throws {
        let figures = try figures(Self.front + Self.answers(40, 0, "a5"), [:])
        #expect(figures.word("agent a5", "nps_agent_mark") == "below")
        #expect(figures.word("agent a1", "nps_agent_mark") == "none")
    }

    /// All: 60 − 60 of 120, and 10 tens: 10 of 130 is 7.6923. (10·100 + 20·7.6923)/30 = 38.4615;
    /// (40·0 + 20·7.6923)/60 = 2.5641; with K = 10 (10·100 + 10·7.6923)/20 = 53.8462.
    @Test("draws scores to that of all agents for ranking")
    func shrunk() throws {
        let text = Self.front + Self.answers(10, 10, "a4")
        let figures = try figures(text, Self.oneHouse)
        figures.expect("agent a4", ["nps_shrunk": 38.4615, "nps_agent": 100])
        figures.expect("agent a1", ["nps_shrunk": 2.5641])
        try self.figures(text, Self.oneHouse) { $0.statistics.shrinkK = 10 }
            .expect("agent a4", ["nps_shrunk": 53.8462])
        // Four agents are too few to estimate from.
        try self.figures(text, Self.oneHouse) { $0.statistics.shrinkK = nil }
            .expect("agent a4", ["nps_shrunk": nil])
    }
}

@Suite("Time of an agent in a report")
struct OccupancyTests {
    /// The worked hour: available to 09:10, ringing 10 s, on a call to 09:20:10, after-call work to
    /// 09:22:10, available to 09:40, at lunch to 09:55, available.
    private static let hour = """
        08:50:00 login agent=a1
        09:10:00 ring contact=c1 visit=v1 agent=a1
        09:10:10 answer contact=c1 visit=v1 agent=a1
        09:20:10 release contact=c1 agent=a1 by=customer
        09:22:10 acw_end contact=c1 agent=a1
        09:40:00 pause agent=a1 reason=Lunch
        09:55:00 unpause agent=a1
        """

    private func figures(_ configure: (inout Definitions) -> Void = { _ in }) throws -> Figures {
        let transcript = Transcript([.events(Self.hour)], configure)
        return try transcript.figures(now: "10:05:00", from: "09:00:00", to: "10:00:00")
    }

    /// 720/(720 + 1970) and (720 + 10 + 1970)/3600.
    @Test("is clipped to the window and occupied by calls")
    func worked() throws {
        try figures().expect(
            "agent a1",
            [
                "logged_in_s": 3600, "handle_s": 720, "ring_s": 10, "available_s": 1970,
                "paused_s": 900, "paused_s.Lunch": 900, "occupancy": 26.7658, "utilisation": 75,
                "pause_share": 25,
            ])
    }

    @Test("is a part of the time logged in, where the centre says so")
    func ofLogin() throws {
        try figures { $0.people.occupancyDenominator = .loggedIn }
            .expect("agent a1", ["occupancy": 20, "utilisation": 75])
    }

    @Test("is unknown where no source tells of logins, and left out of the department")
    func withoutEvidence() throws {
        let figures = try Transcript.events(
            Self.hour + """

                09:00:00 enqueue contact=c2 visit=v2 queue=q1
                09:00:05 answer contact=c2 visit=v2 queue=q1 agent=a2
                09:30:05 release contact=c2 agent=a2 by=customer acw=false
                """, now: "10:00:00"
        ) { $0.mapping.agentDepartment = ["a1": "Front", "a2": "Front"] }
        figures.expect(
            "agent a2",
            ["handle_s": 1800, "occupancy": nil, "utilisation": nil, "logged_in_s": nil])
        // Ten minutes more of availability than in the hour.
        figures.expect("department Front", ["occupancy": 100.0 * 720 / 3290, "handle_s": 2520])
    }
}
