import Metrics
import Vocabulary

extension Floor {
    /// The person behind a name, made on first sight. Membership held under the name until now is
    /// applied at its own instants.
    mutating func person(_ agent: AgentID, at: Instant) -> PersonIndex {
        if let known = roster.place(of: agent.name) { return known }
        let standing = kinship.standing(for: agent.name)
        let person = roster.place(of: standing) ?? create(standing, at)
        roster.setPlace(of: agent.name, person)
        return person
    }

    private mutating func create(_ name: NameID, _ at: Instant) -> PersonIndex {
        let held = roster.releaseHeld(name)
        let person = roster.add(name, at: min(at, held.first?.at ?? at))
        for event in held { apply(event, to: person) }
        return person
    }

    private mutating func apply(_ event: Roster.HeldEvent, to person: PersonIndex) {
        change(person, event.at) { someone in
            switch event.change {
            case .joined(let queue, let paused):
                someone.membership.join(queue, paused: paused)
                someone.firstQueue = someone.firstQueue ?? queue
            case .left(let queue): someone.membership.leave(queue)
            case .seen: break
            }
        }
    }

    /// Whether a name from a membership line is known to be somebody, or must wait for proof.
    private func isSomebody(_ agent: AgentID, _ naming: MemberNaming) -> Bool {
        naming == .person || roster.place(of: agent.name) != nil || kinship.isAlias(agent.name)
    }

    mutating func join(
        _ agent: AgentID, _ queue: QueueID, _ paused: Bool, _ naming: MemberNaming, _ at: Instant
    ) {
        let place = place(of: queue)
        let event = Roster.HeldEvent(change: .joined(place, paused: paused), at: at)
        guard isSomebody(agent, naming) else { return roster.hold(agent.name, event) }
        let someone = person(agent, at: at)
        settle(someone, at)
        apply(event, to: someone)
    }

    mutating func part(
        _ agent: AgentID, _ queue: QueueID, _ naming: MemberNaming, _ at: Instant
    ) {
        let event = Roster.HeldEvent(change: .left(place(of: queue)), at: at)
        guard isSomebody(agent, naming) else { return roster.hold(agent.name, event) }
        let someone = person(agent, at: at)
        settle(someone, at)
        apply(event, to: someone)
        if roster.people[someone.index].membership.isPresent == false { endWork(of: someone, at) }
    }

    mutating func see(_ agent: AgentID, _ naming: MemberNaming, _ at: Instant) {
        guard !isSomebody(agent, naming) else { return }
        roster.hold(agent.name, Roster.HeldEvent(change: .seen, at: at))
    }

    mutating func changePresence(
        of agent: AgentID, _ at: Instant, _ body: (inout Membership) -> Void
    ) {
        let someone = person(agent, at: at)
        settle(someone, at)
        change(someone, at) { body(&$0.membership) }
    }

    mutating func logOut(_ agent: AgentID, _ at: Instant) {
        let someone = person(agent, at: at)
        settle(someone, at)
        endWork(of: someone, at)
        change(someone, at) { $0.membership.logOut() }
    }

    /// Changes a person and, when the state changes with it, accounts for the state that ended.
    mutating func change(_ person: PersonIndex, _ at: Instant, _ body: (inout Person) -> Void) {
        body(&roster.people[person.index])
        roster.people[person.index].account(at, &facts)
    }
}

extension Floor {
    /// Takes over proofs found later than this floor: names lead to the persons they are, and what was
    /// held under them is applied.
    mutating func adopt(_ newer: Kinship) {
        kinship = newer
        for name in newer.aliasNames {
            roster.forgetPlace(of: name)
            let held = roster.releaseHeld(name)
            guard let first = held.first else { continue }
            let someone = person(AgentID(name), at: first.at)
            for event in held { apply(event, to: someone) }
        }
        settleResidences()
    }

    /// The name that stands for a person, as its source writes it.
    func name(of person: PersonIndex) -> String {
        names.string(roster.people[person.index].name)
    }

    /// Everybody seen or configured, in order of first appearance; not those who turned out to be
    /// somebody else.
    var people: [PersonIndex] {
        roster.people.indices.filter { kinship.isPerson(roster.people[$0].name) }
            .map { PersonIndex($0) }
    }

    /// Interfaces that no proof has joined to a person.
    var unjoinedMembers: Int {
        roster.held.keys.count { kinship.isPerson($0) }
    }
}
