import Metrics
import Vocabulary

extension Floor {
    /// Lets time-limited work end before something else happens to the person.
    mutating func settle(_ someone: PersonIndex, _ at: Instant) {
        roster.people[someone.index].settle(at, by: work, &facts)
    }

    /// Ends what a new call, a pause or a log-off ends.
    mutating func endWork(of someone: PersonIndex, _ at: Instant) {
        roster.people[someone.index].endWork(at, by: work, &facts)
    }

    mutating func endAfterCall(_ contact: ContactKey, _ agent: AgentID, _ at: Instant) {
        let someone = person(agent, at: at)
        settle(someone, at)
        guard let afterCall = roster.people[someone.index].afterCall,
            afterCall.contact == nil || afterCall.contact == contact
        else { return count(.orphanEvents) }
        roster.people[someone.index].endAfterCall(at: at, by: work, &facts)
    }

    mutating func pause(
        _ agent: AgentID, _ queue: QueueID?, _ reason: LabelID?, _ at: Instant
    ) {
        let someone = person(agent, at: at)
        let pause = Pause(
            queue: queue.map { self.place(of: $0) }, reason: reason,
            isWork: reason.map { isACWReason($0) } ?? false)
        roster.people[someone.index].pause(pause, at, by: work, &facts)
    }

    mutating func unpause(_ agent: AgentID, _ queue: QueueID?, _ at: Instant) {
        let someone = person(agent, at: at)
        let place = queue.map { self.place(of: $0) }
        roster.people[someone.index].unpause(place, at, by: work, &facts)
    }

    /// How long a pause for `reason` is planned to last; `nil`: there is no plan.
    func pausePlan(_ reason: LabelID?) -> Timespan? {
        guard !definitions.people.pausePlans.isEmpty, let reason else { return nil }
        return definitions.people.pausePlans[names.string(reason.name).lowercased()]
    }

    /// Tells what a pause lasted beyond its plan.
    mutating func noteOverrun(_ fact: Fact) {
        guard case .spent(let person, .paused, let reason, let length) = fact.kind,
            let plan = pausePlan(reason), length > plan
        else { return }
        emit(.overran(person, length - plan), at: fact.at)
    }

    private mutating func isACWReason(_ reason: LabelID) -> Bool {
        let place = Int(reason.name.index)
        while acwReasons.count <= place { acwReasons.append(nil) }
        if let known = acwReasons[place] { return known }
        let word = names.string(reason.name).lowercased()
        let isWork = definitions.handling.acwPauseReasons.contains { $0.lowercased() == word }
        acwReasons[place] = isWork
        return isWork
    }
}
