import Vocabulary

extension Centre {
    /// Brings together those who wait and those who are free: the longest wait, the longest rest.
    mutating func serve(_ queue: Int) {
        while let caller = lines[queue].waiting.first, let agent = longestFree(in: queue) {
            ring(agent, for: caller)
        }
    }

    private func longestFree(in queue: Int) -> Int? {
        var longest: Int?
        for member in lines[queue].members where agents[member].state == .ready {
            guard let other = longest, agents[other].since <= agents[member].since else {
                longest = member
                continue
            }
        }
        return longest
    }

    /// Who has waited longest for this agent, their own department's callers first.
    func firstWaiting(for agent: Int) -> Int? {
        for queue in agents[agent].queues {
            if let caller = lines[queue].waiting.first { return caller }
        }
        return nil
    }

    /// - Precondition: the caller is the first to wait, and the agent is ready.
    mutating func ring(_ agent: Int, for caller: Int) {
        lines[callers[caller].queue].waiting.removeFirst()
        callers[caller].place = .ringing(agent: agent)
        tell(
            .ring(
                contact: callers[caller].contact, visit: .unstated,
                queue: lines[callers[caller].queue].id, agent: agents[agent].id))
        let answers = !dice.chance(agents[agent].nature.misses)
        agents[agent].enter(.ringing(caller: caller, answers: answers), at: now)
        let seconds = answers ? dice.whole(2...6) : 15
        agenda.add(.ringingEnds(agent: agent, turn: agents[agent].turn), at: now + seconds)
    }

    mutating func stopRinging(_ agent: Int, _ turn: UInt32) {
        guard agents[agent].turn == turn,
            case .ringing(let caller, let answers) = agents[agent].state
        else { return }
        if answers { return connect(caller, to: agent) }
        tellRingEnd(of: agent, for: caller, .noAnswer)
        lineUp(caller)
        serve(callers[caller].queue)
        becomeFree(agent)
    }

    mutating func tellRingEnd(of agent: Int, for caller: Int, _ result: RingEnd.Result) {
        tell(
            .ringEnd(
                RingEnd(
                    contact: callers[caller].contact, queue: lines[callers[caller].queue].id,
                    agent: agents[agent].id, result: result,
                    rang: StatedTime(.seconds(now - agents[agent].since)))))
    }

    private mutating func connect(_ caller: Int, to agent: Int) {
        let wait = now - callers[caller].entered
        callers[caller].place = .talking
        callers[caller].waited += wait
        callers[caller].answeredBy = agent
        let queue = callers[caller].queue
        tell(
            .answer(
                Answering(
                    contact: callers[caller].contact, queue: lines[queue].id,
                    agent: agents[agent].id, wait: StatedTime(.seconds(wait)),
                    rang: StatedTime(.seconds(now - agents[agent].since)))))
        agents[agent].enter(.talking(caller: caller), at: now)
        let usual = plan.departments[queue].talk * agents[agent].nature.pace
        let talk = dice.work(mean: usual * (troubleNow(in: queue)?.talk ?? 1))
        agenda.add(
            .talkEnds(agent: agent, turn: agents[agent].turn), at: now + max(8, Int64(talk)))
    }
}
