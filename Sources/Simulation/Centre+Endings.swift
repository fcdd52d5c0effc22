import Vocabulary

extension Centre {
    /// A talk is over: the call is passed on or ended, and the agent wraps up.
    mutating func hangUp(_ agent: Int, _ turn: UInt32) {
        guard agents[agent].turn == turn, case .talking(let caller) = agents[agent].state else {
            return
        }
        let target = passOn(caller, by: agent)
        tellRelease(of: caller, by: agent, target)
        wrapUp(agent, after: callers[caller].queue)
        if case .queue(let queue) = target {
            callers[caller].passedOn += 1
            join(queue, caller: caller, via: .transfer)
        } else {
            sendSurvey(to: caller)
        }
    }

    private enum Target {
        case nowhere, outside
        case queue(Int)
    }

    /// Whether and whereto the agent passes the call on; nobody is passed on more than twice.
    private mutating func passOn(_ caller: Int, by agent: Int) -> Target {
        let department = plan.departments[callers[caller].queue]
        let share = department.transfers * agents[agent].nature.passing
        guard callers[caller].passedOn < 2, dice.chance(share) else { return .nowhere }
        guard dice.chance(0.6),
            let queue = plan.departments.firstIndex(where: { $0.queue == department.passesTo }),
            isServed(queue)
        else { return .outside }
        return .queue(queue)
    }

    private mutating func tellRelease(of caller: Int, by agent: Int, _ target: Target) {
        let end = callers[caller]
        let party: Release.Party
        let transfer: Release.Transfer
        switch target {
        case .nowhere: (party, transfer) = (dice.chance(0.6) ? .customer : .agent, .none)
        case .outside: (party, transfer) = (.transfer, .attended)
        case .queue: (party, transfer) = (.transfer, .blind)
        }
        tell(
            .release(
                Release(
                    contact: end.contact, queue: lines[end.queue].id, agent: agents[agent].id,
                    by: party, transfer: transfer,
                    wait: StatedTime(.seconds(agents[agent].since - end.entered)),
                    connected: StatedTime(.seconds(now - agents[agent].since)), opensACW: false)))
    }

    private mutating func wrapUp(_ agent: Int, after queue: Int) {
        let seconds = dice.work(mean: plan.departments[queue].wrapUp)
        pause(agent, Respite(reason: reasons.wrapUp, seconds: max(3, Int64(seconds))))
    }

    /// About a quarter of the callers answer the survey, within minutes.
    private mutating func sendSurvey(to caller: Int) {
        callers[caller].place = .gone
        guard dice.chance(0.24) else { return vacate(caller) }
        agenda.add(.survey(caller: caller), at: now + dice.whole(8...400))
    }
}
