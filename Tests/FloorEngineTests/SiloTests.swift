import Testing
import Vocabulary

@testable import FloorEngine

@Suite("Contacts sent through departments")
struct SiloTests {
    private static let homes = ["a1": "Sales", "b1": "Tech", "d1": "Billing", "a2": "Sales"]

    /// A contact that these agents handle one after the other, a minute each, with none of the time
    /// between them.
    private func contact(_ id: String, at hour: Int, _ agents: String...) -> String {
        agents.enumerated().map { place, agent in
            let start = (place * 2, place * 2 + 1)
            func time(_ minute: Int) -> String {
                "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute):00"
            }
            return """
                \(time(start.0)) answer contact=\(id) agent=\(agent)
                \(time(start.1)) release contact=\(id) agent=\(agent) by=transfer acw=false
                """
        }.joined(separator: "\n")
    }

    private func figures(
        _ contacts: [String], _ homes: [String: String] = SiloTests.homes, limit: Int = 3
    ) throws -> Figures {
        try Transcript.events(contacts.joined(separator: "\n"), now: "20:00:00") {
            $0.mapping.agentDepartment = homes
            $0.siloDepartments = limit
        }
    }

    /// c1: Sales alone, though two agents. c2: Sales, Tech. c3: Sales, Tech, Billing. c4: Sales, Tech and back.
    @Test("are counted by departments, not by agents")
    func departments() throws {
        let contacts = [
            contact("c1", at: 9, "a1", "a2"), contact("c2", at: 10, "a1", "b1"),
            contact("c3", at: 11, "a1", "b1", "d1"), contact("c4", at: 12, "a1", "b1", "a2"),
        ]
        try figures(contacts).expect(
            "company *",
            [
                "departments_touched": 8.0 / 4, "silo_contacts": 1, "silo_rate": 25, "pingpong": 25,
            ])
        try figures(contacts, limit: 2).expect(
            "company *", ["silo_contacts": 3, "silo_rate": 75, "pingpong": 25])
    }

    @Test("are unknown where nobody was handled")
    func nobody() throws {
        let figures = try Transcript.events(
            "09:00:00 enqueue contact=c1 queue=q1\n09:01:00 abandon contact=c1 queue=q1")
        figures.expect(
            "company *",
            ["departments_touched": nil, "silo_contacts": 0, "silo_rate": nil, "pingpong": nil])
    }

    @Test("count once, however far they go")
    func far() throws {
        let agents = (1...12).map { "x\($0)" }
        let homes = Dictionary(uniqueKeysWithValues: agents.map { ($0, "Dept of \($0)") })
        let way = agents.enumerated().map { place, agent in
            """
            09:\(10 + 2 * place):00 answer contact=c1 agent=\(agent)
            09:\(11 + 2 * place):00 release contact=c1 agent=\(agent) by=transfer acw=false
            """
        }.joined(separator: "\n")
        try figures([way], homes).expect(
            "company *", ["departments_touched": 8, "silo_contacts": 1, "pingpong": 0])
    }

    /// One release told, taken back at the next answer, told again: the mean is of one contact.
    @Test("are taken back and told anew when they go on")
    func goingOn() throws {
        let figures = try figures([contact("c1", at: 9, "a1", "b1", "d1")])
        figures.expect(
            "company *", ["silo_contacts": 1, "silo_rate": 100, "departments_touched": 3])
        let early = try Transcript.events(contact("c1", at: 9, "a1", "b1", "d1"), now: "09:03:30") {
            $0.mapping.agentDepartment = Self.homes
        }
        early.expect("company *", ["silo_contacts": 0, "silo_rate": 0, "departments_touched": 2])
    }

    /// Without a configured home it is the department of most visits answered so far: b1 is of q2, although
    /// it helps out in q1, and c4 was with Sales and with q2.
    @Test("find agents at home where they answer most")
    func homes() throws {
        let visits = ["q2", "q2", "q1"].enumerated().map { place, queue in
            """
            09:0\(place):00 enqueue contact=v\(place) queue=\(queue)
            09:0\(place):10 answer contact=v\(place) queue=\(queue) agent=b1
            09:0\(place):40 release contact=v\(place) agent=b1 by=customer acw=false
            """
        }
        let figures = try figures(
            visits + [contact("c4", at: 10, "a1", "b1", "b2")], ["a1": "Sales", "b2": "q2"])
        // The three visits touched q2, q2 and q2; the fourth Sales and q2.
        figures.expect("company *", ["departments_touched": 5.0 / 4, "pingpong": 0])
    }

    /// The calls that a1 and b1 make themselves close the accounts of theirs before.
    @Test("keep their way when their id changes")
    func renamed() throws {
        let text = """
            09:00:00 answer contact=c1 agent=a1
            09:01:00 release contact=c1 agent=a1 by=transfer acw=false
            09:02:00 answer contact=c1 agent=b1
            09:03:00 release contact=c1 agent=b1 by=transfer acw=false
            09:03:00 enqueue contact=c1 queue=q1 via=transfer
            09:03:10 answer contact=x1 agent=a1 kind=outbound
            09:03:12 release contact=x1 agent=a1 by=agent
            09:03:10 answer contact=x2 agent=b1 kind=outbound
            09:03:12 release contact=x2 agent=b1 by=agent
            09:03:20 answer contact=c9 queue=q1 agent=d1 stated_wait=20
            09:04:00 release contact=c9 agent=d1 by=customer acw=false
            """
        try figures([text]).expect(
            "company *", ["silo_contacts": 1, "departments_touched": 3, "n_contacts": 1])
    }

    @Test("are remembered in the room there was")
    func room() {
        #expect(MemoryLayout<Journey>.size == 56)
    }

    @Test("belong to the queue they came to first")
    func firstQueue() throws {
        let text = """
            09:00:00 enqueue contact=c1 queue=q1
            09:00:10 answer contact=c1 queue=q1 agent=a1
            09:01:00 release contact=c1 agent=a1 by=transfer acw=false
            09:01:00 enqueue contact=c1 queue=q2 via=transfer
            09:01:10 answer contact=c1 queue=q2 agent=b1
            09:02:00 release contact=c1 agent=b1 by=customer acw=false
            """
        let figures = try figures([text], limit: 2)
        figures.expect("queue q1", ["silo_contacts": 1, "silo_rate": 100])
        figures.expect("queue q2", ["silo_contacts": 0, "silo_rate": nil])
    }
}
