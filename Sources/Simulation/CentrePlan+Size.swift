extension CentrePlan {
    /// The same centre grown or shrunk: its departments again and again, numbered from the second round
    /// on, and people and calls spread over them in the proportions they have here.
    ///
    /// - Parameters:
    ///   - queues: how many departments, each with its queue; `nil`: as many as here.
    ///   - agents: how many people in all, at least one in each department; `nil`: as many as these
    ///     departments have by themselves.
    public func sized(queues: Int?, agents: Int?) -> CentrePlan {
        guard !departments.isEmpty else { return self }
        var plan = self
        if let queues { plan.departments = (0..<queues).map { department($0, of: queues) } }
        if let agents { plan.share(agents) }
        return plan
    }

    private func department(_ index: Int, of count: Int) -> DepartmentPlan {
        let (round, place) = index.quotientAndRemainder(dividingBy: departments.count)
        var department = departments[place]
        let passedTo = departments.firstIndex { $0.queue == department.passesTo } ?? 0
        let isThere = round * departments.count + passedTo < count
        if round > 0 {
            department.name += " \(round + 1)"
            department.queue += "-\(round + 1)"
            department.struggling = nil
        }
        department.passesTo =
            isThere && round > 0
            ? "\(departments[passedTo].queue)-\(round + 1)" : departments[passedTo].queue
        return department
    }

    /// Gives each department its share of `wanted` people, and of calls as its people grow.
    private mutating func share(_ wanted: Int) {
        let total = agentCount
        var (counted, given) = (0, 0)
        for index in departments.indices {
            let had = departments[index].agents
            counted += had
            let rest = departments.count - 1 - index
            let due = Int((Double(wanted) * Double(counted) / Double(total)).rounded())
            let gets = max(min(due, wanted - rest) - given, 1)
            given += gets
            departments[index].calls *= Double(gets) / Double(had)
            departments[index].agents = gets
            departments[index].versatile = min(departments[index].versatile, gets)
            departments[index].struggling = departments[index].struggling.flatMap {
                $0 < gets ? $0 : nil
            }
        }
    }
}
