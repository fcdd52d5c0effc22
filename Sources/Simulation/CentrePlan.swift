public import Vocabulary

/// The made-up centre: its departments, how they are staffed and called, and what goes wrong.
public struct CentrePlan: Equatable, Sendable {
    public var departments: [DepartmentPlan]
    public var trouble: Trouble?

    public init(departments: [DepartmentPlan], trouble: Trouble? = nil) {
        self.departments = departments
        self.trouble = trouble
    }

    public var agentCount: Int { departments.reduce(0) { $0 + $1.agents } }

    /// Names and belongings for the configuration of those who watch this centre.
    public var mapping: Mapping {
        var mapping = Mapping()
        for (index, department) in departments.enumerated() {
            mapping.queueDepartment[department.queue] = department.name
            mapping.queueName[department.queue] = department.name
            for agent in agents(of: index) {
                mapping.agentDepartment[agentName(agent)] = department.name
            }
        }
        return mapping
    }
}

extension CentrePlan {
    /// The places of a department's agents among all.
    func agents(of department: Int) -> Range<Int> {
        let first = departments[..<department].reduce(0) { $0 + $1.agents }
        return first..<first + departments[department].agents
    }

    /// `A-` and four digits, dealt out so that neighbours in number sit in different departments.
    /// 17 has no divisor in common with the agents' count, or else two would share a number.
    func agentName(_ index: Int) -> String {
        "A-\(1001 + index * (agentCount.isMultiple(of: 17) ? 1 : 17) % agentCount)"
    }
}

/// One department, with the one queue it serves. Take one of a plan and change it.
public struct DepartmentPlan: Equatable, Sendable {
    /// As people say it.
    public var name: String
    /// As the telephone system writes it.
    public var queue: String
    /// When calls are taken, in minutes after midnight; `0..<1440` is around the clock.
    public var hours: Range<Int>
    /// Calls on an ordinary weekday.
    public var calls: Double
    /// How many people, and their shifts: each next person has the next one, round and round.
    public var agents: Int
    public var shifts: [ShiftPlan]
    /// Mean lengths in seconds.
    public var talk: Double
    public var wrapUp: Double
    /// How long callers wait on average before they give up, and when the queue gives up on them.
    public var patience: Double
    public var timeout: Double
    /// The NPS an ordinary agent of the department earns from a caller who did not wait, −100…100.
    public var score: Double
    /// The share of calls passed on, and the queue they go to.
    public var transfers: Double
    public var passesTo: String
    /// How many of the people take calls of that queue, too.
    public var versatile: Int
    /// The place, in the department, of one who has a hard time; `nil`: nobody.
    public var struggling: Int?
}

/// When somebody works, in minutes: `start` after midnight, and for how long.
public struct ShiftPlan: Equatable, Sendable {
    public var start: Int
    public var length: Int
}
