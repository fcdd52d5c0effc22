import Vocabulary

extension Centre {
    /// Somebody is logged in to that queue.
    func isServed(_ queue: Int) -> Bool {
        lines[queue].members.contains { agents[$0].state != .away }
    }

    mutating func logIn(_ agent: Int) {
        guard agents[agent].state == .away else { return }
        agents[agent].isLeaving = false
        agents[agent].due = nil
        for queue in agents[agent].queues {
            tell(
                .memberAdd(
                    agent: agents[agent].id, queue: lines[queue].id, paused: false, naming: .person)
            )
        }
        becomeFree(agent)
    }

    mutating func endShift(of agent: Int) {
        if agents[agent].state == .ready { return logOut(agent) }
        agents[agent].isLeaving = agents[agent].state != .away
    }

    private mutating func logOut(_ agent: Int) {
        agents[agent].enter(.away, at: now)
        for queue in agents[agent].queues {
            tell(
                .memberRemove(agent: agents[agent].id, queue: lines[queue].id, naming: .person))
            if !isServed(queue) { sendAllAway(from: queue) }
        }
    }

    /// The agent has nothing to do: goes home, takes the break that is due, or the next call.
    mutating func becomeFree(_ agent: Int) {
        if agents[agent].isLeaving { return logOut(agent) }
        if let respite = agents[agent].due {
            agents[agent].due = nil
            return pause(agent, respite)
        }
        agents[agent].enter(.ready, at: now)
        if let caller = firstWaiting(for: agent) { ring(agent, for: caller) }
    }

    mutating func allow(_ respite: Respite, to agent: Int) {
        if agents[agent].state == .away { return }
        agents[agent].due = respite
        if agents[agent].state == .ready { becomeFree(agent) }
    }

    mutating func pause(_ agent: Int, _ respite: Respite) {
        tell(.pause(agent: agents[agent].id, queue: nil, reason: respite.reason))
        agents[agent].enter(.paused, at: now)
        agenda.add(
            .pauseEnds(agent: agent, turn: agents[agent].turn), at: now + respite.seconds)
    }

    mutating func resume(_ agent: Int, _ turn: UInt32) {
        guard agents[agent].turn == turn else { return }
        tell(.unpause(agent: agents[agent].id, queue: nil))
        becomeFree(agent)
    }
}
