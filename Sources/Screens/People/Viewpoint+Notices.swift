import Drawing
import Text
import Vocabulary

/// What stands out about somebody's work. `▲` stands on a state, never on a person's worth.
extension Viewpoint {
    /// `▲ long pause: A-1018 24:10 in "lunch" (planned 20:00)`: whoever has been away longest beyond the plan.
    var pausedTooLong: [Notice] {
        guard trust(in: .nInProgress) == .sound else { return [] }
        let pauses = snapshot.agents.compactMap { agent -> (AgentStanding, Timespan)? in
            agent.plannedPause.map { (agent, $0) }
        }
        guard let (agent, planned) = pauses.max(by: { since($0.0) > since($1.0) }) else {
            return []
        }
        let phrase = AgentPhrase.longPause(
            name: say.name(name(of: agent).text), time: timeInState(of: agent, columns: 8).text,
            reason: agent.activity?.reason.map { say.name($0) },
            planned: say.duration(planned))
        return [notice(phrase, others: pauses.count - 1)]
    }

    /// Whoever has had no rest for half an hour.
    var overOccupied: [Notice] {
        guard trust(in: .nInProgress) == .sound else { return [] }
        let busy = snapshot.agents.filter { $0.notices.contains(.overOccupied) }
        guard let first = busy.first else { return [] }
        let phrase = AgentPhrase.overOccupied(name: say.name(name(of: first).text))
        return [notice(phrase, others: busy.count - 1)]
    }

    /// Whose handle times lie apart from those of the others; the first of several.
    var handleTimeApart: AgentPhrase? {
        let apart = snapshot.agents.lazy.compactMap { agent -> AgentPhrase? in
            let name = say.name(name(of: agent).text)
            if agent.notices.contains(.longHandleTime) { return .longHandleTime(name: name) }
            return agent.notices.contains(.shortHandleTime) ? .shortHandleTime(name: name) : nil
        }
        return apart.first
    }

    private func notice(_ phrase: AgentPhrase, others: Int) -> Notice {
        let more = others > 0 ? ", " + say(AgentPhrase.more(others)) : ""
        return Notice(
            besideLamp: Label(Grade.watch.mark, Grade.watch.style), text: say(phrase) + more)
    }

    private func since(_ agent: AgentStanding) -> Instant {
        agent.activity?.since ?? .distantFuture
    }
}

extension AgentStanding {
    /// How long the present pause was to last, where it lasts longer.
    var plannedPause: Timespan? {
        for case .longPause(let planned) in notices { return planned }
        return nil
    }
}
