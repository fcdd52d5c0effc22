import Vocabulary

extension Centre {
    /// A visit begins: the caller lines up, and somebody's phone rings if anybody is free.
    mutating func join(_ queue: Int, caller: Int, via: Entry.Via) {
        callers[caller].queue = queue
        callers[caller].entered = now
        callers[caller].turn &+= 1
        tell(.enqueue(Entry(contact: callers[caller].contact, queue: lines[queue].id, via: via)))
        let (ending, patience) = endOfPatience(in: plan.departments[queue])
        callers[caller].ending = ending
        agenda.add(
            .patienceEnds(caller: caller, turn: callers[caller].turn), at: now + patience)
        lineUp(caller)
        serve(queue)
    }

    /// How this visit ends if nobody answers before, and after how long.
    private mutating func endOfPatience(
        in department: DepartmentPlan
    ) -> (ending: Leaving.Reason, seconds: Int64) {
        if dice.chance(0.02) { return (.abandoned, dice.whole(1...5)) }
        let patience = dice.exponential(mean: department.patience)
        let keyAfter = dice.chance(0.05) ? 30 + 90 * dice.share() : .infinity
        let earliest = min(patience, keyAfter, department.timeout)
        let seconds = Int64(earliest) + 1
        if earliest == keyAfter { return (.key, seconds) }
        return (earliest == patience ? .abandoned : .timeout, seconds)
    }

    /// Takes the caller's place among those who wait, by the beginning of the visit.
    mutating func lineUp(_ caller: Int) {
        let queue = callers[caller].queue
        callers[caller].place = .waiting
        let behind = lines[queue].waiting.firstIndex {
            callers[$0].entered > callers[caller].entered
        }
        lines[queue].waiting.insert(caller, at: behind ?? lines[queue].waiting.endIndex)
    }

    mutating func losePatience(_ caller: Int, _ turn: UInt32) {
        guard callers[caller].turn == turn else { return }
        switch callers[caller].place {
        case .talking, .gone:
            return
        case .waiting:
            lines[callers[caller].queue].waiting.removeAll { $0 == caller }
            leave(caller, callers[caller].ending)
        case .ringing(let agent):
            // The queue gives nobody up while a phone rings for them.
            guard callers[caller].ending == .abandoned else {
                agenda.add(.patienceEnds(caller: caller, turn: turn), at: now + 5)
                return
            }
            tellRingEnd(of: agent, for: caller, .callerGone)
            leave(caller, .abandoned)
            becomeFree(agent)
        }
    }

    /// A visit ends without an answer.
    mutating func leave(_ caller: Int, _ reason: Leaving.Reason) {
        let visit = callers[caller]
        tell(
            .exit(
                Leaving(
                    contact: visit.contact, queue: lines[visit.queue].id, reason: reason,
                    wait: StatedTime(.seconds(now - visit.entered)))))
        vacate(caller)
    }

    /// Nobody will come: all who still wait are sent away.
    mutating func sendAllAway(from queue: Int) {
        let waiting = lines[queue].waiting
        lines[queue].waiting.removeAll()
        for caller in waiting { leave(caller, .empty) }
    }

    /// The place in the list may be taken again.
    mutating func vacate(_ caller: Int) {
        callers[caller].place = .gone
        callers[caller].turn &+= 1
        vacant.append(caller)
    }
}
