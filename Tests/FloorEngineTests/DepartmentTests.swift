import FloorEngine
import Testing
import Vocabulary

@Suite("A department")
struct DepartmentTests {
    private static func answered(
        _ count: Int, _ queue: String, by agent: String, from start: Int
    )
        -> String
    {
        (0..<count).map { index in
            let second = start + index * 10
            return """
                \(second)|\(queue).\(second)|\(queue)|NONE|ENTERQUEUE||555|1
                \(second + 2)|\(queue).\(second)|\(queue)|\(agent)|CONNECT|2|x.1|1
                \(second + 9)|\(queue).\(second)|\(queue)|\(agent)|COMPLETECALLER|2|7|1

                """
        }.joined()
    }

    @Test("is by default a queue of its own name")
    func byDefault() throws {
        let figures = try Transcript.log(Self.answered(1, "sales", by: "Anna Example", from: 0))
        figures.expect("department sales", ["n_offered": 1, "n_handled": 1, "logged_in": 0])
        #expect(
            figures.keys == [
                "company *", "department sales", "queue sales", "agent Anna Example",
            ])
    }

    @Test("adds up its queues, and never averages them")
    func rollUp() throws {
        let figures = try Transcript.events(
            """
            09:00:00 enqueue contact=c1 visit=v1 queue=q1
            09:00:10 answer contact=c1 visit=v1 queue=q1 agent=a1
            09:00:00 enqueue contact=c2 visit=v2 queue=q2
            09:00:30 answer contact=c2 visit=v2 queue=q2 agent=a2
            09:01:00 enqueue contact=c3 visit=v3 queue=q2
            09:01:40 answer contact=c3 visit=v3 queue=q2 agent=a3
            """
        ) { $0.mapping.queueDepartment = ["q1": "Front", "q2": "Front"] }
        figures.expect(
            "department Front",
            ["n_offered": 3, "sl": 100.0 / 3, "asa": 80.0 / 3, "wait_p50": 30, "wait_max": 40])
        #expect(!figures.keys.contains("department q1"))
    }

    @Test("is the home of those who answered most of their visits there")
    func home() throws {
        let figures = try Transcript.log(
            Self.answered(2, "sales", by: "Anna Example", from: 0)
                + Self.answered(3, "support", by: "Anna Example", from: 100)
                + "200|MANAGER|sales|Anna Example|ADDMEMBER|", now: "09:10:00")
        figures.expect("department support", ["logged_in": 1, "n_handled": 3])
        figures.expect("department sales", ["logged_in": 0, "n_handled": 2])
    }

    @Test("is the home of the first in byte order where answers are equal")
    func homeTie() throws {
        let figures = try Transcript.log(
            Self.answered(1, "Ärger", by: "Anna Example", from: 0)
                + Self.answered(1, "sales", by: "Anna Example", from: 100)
                + Self.answered(1, "Zoo", by: "Anna Example", from: 200)
                + "300|MANAGER|sales|Anna Example|ADDMEMBER|", now: "09:10:00")
        figures.expect("department Zoo", ["logged_in": 1])
        figures.expect("department sales", ["logged_in": 0])
        figures.expect("department Ärger", ["logged_in": 0])
    }

    @Test("is the home of the first membership for one who has answered nothing")
    func homeByMembership() throws {
        let figures = try Transcript.events(
            """
            08:00:00 member_add agent=a1 queue=q2
            08:00:01 member_add agent=a1 queue=q1
            """, now: "09:00:00")
        figures.expect("department q2", ["available": 1])
        figures.expect("department q1", ["available": 0])
    }

    @Test("is the home the configuration gives, also by another name of the person")
    func configuredHome() throws {
        let figures = try Transcript.events(
            """
            08:00:00 member_add agent=a1 queue=q1
            08:00:00 member_add agent=a2 queue=q1
            """, now: "09:00:00"
        ) {
            $0.mapping.agentDepartment = ["a1": "Elsewhere", "other name": "Elsewhere"]
            $0.mapping.agentAlias = ["other name": "a2"]
        }
        figures.expect("department Elsewhere", ["available": 2, "n_offered": 0, "sl": nil])
        figures.expect("department q1", ["available": 0])
    }
}

@Suite("A name of the configuration")
struct ConfiguredNameTests {
    @Test("has a row from the start")
    func rows() throws {
        let figures = try Transcript.events("09:00:00 login agent=a1", now: "09:10:00") {
            $0.mapping.queueDepartment = ["q1": "Front"]
            $0.mapping.queueName = ["q2": "Second"]
            $0.queueService = ["q3": ServiceRules()]
            $0.goals.queues = ["q4": [:]]
            $0.goals.departments = ["Empty": [:]]
            $0.mapping.agentName = ["b1": "Bert Example"]
            $0.mapping.agentTeam = ["b2": "Blue"]
            $0.mapping.agentDepartment = ["b3": "Away"]
            $0.mapping.agentAlias = ["Local/b4": "b4"]
        }
        #expect(
            figures.keys == [
                "company *", "department Front", "department q2", "department q3",
                "department q4", "department Empty", "department Away", "queue q1", "queue q2",
                "queue q3", "queue q4", "agent a1", "agent b1", "agent b2", "agent b3", "agent b4",
            ])
        for queue in ["q1", "q2", "q3", "q4"] {
            figures.expect(
                "queue \(queue)",
                ["n_offered": 0, "n_waiting": 0, "sl": nil, "asa": nil, "longest_wait": nil])
        }
        figures.expect("agent b1", ["n_handled": 0, "aht": nil, "nps_agent": nil, "unknown": 1])
        figures.expect("company *", ["logged_in": 1, "unknown": 4])
    }
}

@Suite("A report of one department")
struct DepartmentFilterTests {
    @Test("shows its queues and people and nothing else")
    func filter() throws {
        var transcript = Transcript([
            .events(
                """
                08:00:00 member_add agent=a1 queue=q1
                08:00:00 member_add agent=a2 queue=q2
                09:00:00 enqueue contact=c1 visit=v1 queue=q1
                09:00:00 enqueue contact=c2 visit=v2 queue=q2
                """)
        ])
        transcript.plan.department = "q1"
        transcript.plan.groups = Report.Group.Kind.allCases
        transcript.plan.intervalMinutes = 60
        let figures = try transcript.figures(now: "09:00:10")
        #expect(
            figures.keys.filter { !$0.hasPrefix("interval") } as Set == [
                "department q1", "queue q1", "agent a1",
            ])
        #expect(
            Set(figures.report.groups.filter { $0.kind == .interval }.map(\.id)) == ["q1"])
    }
}
