import Drawing
import Text
import Vocabulary

/// Who it is and what the person does, where and for how long.
struct DetailLines {
    private let detail: AgentDetail
    private let view: Viewpoint
    private let say: Catalogue

    init(_ detail: AgentDetail, _ view: Viewpoint) {
        self.detail = detail
        self.view = view
        say = view.say
    }

    /// `▼ A-1033   talking 6:41   21 calls today   team S1`
    var title: [Label] {
        let agent = detail.standing
        let calls = view.label(.nAnswered, of: agent)
        var parts = [[view.mark(of: agent), Label(" "), view.name(of: agent).emphasised], doing]
        if let count = agent[.nAnswered].value, calls.text != Catalogue.unknown {
            parts.append([
                Label(say(DetailPhrase.calls(Int(count), period: view.namedPeriod)))
            ])
        }
        if let team = agent.team {
            parts.append([Label(say(DetailPhrase.team(say.name(team))))])
        }
        if let place = detail.department?.name ?? agent.department { parts.append([Label(place)]) }
        return Array(parts.joined(separator: [Label("   ")]))
    }

    /// `paused 24:10 lunch`
    private var doing: [Label] {
        let agent = detail.standing
        let time = view.timeInState(of: agent, columns: 8)
        let reason = view.activity(of: agent)?.reason.map { Label(" \($0)") }
        guard time.text != Catalogue.unknown else { return [view.state(of: agent)] }
        return [view.state(of: agent), Label(" "), time] + [reason].compactMap(\.self) + standingOut
    }

    /// `  ▲ planned 20:00`
    private var standingOut: [Label] {
        guard view.trust(in: .nInProgress) == .sound else { return [] }
        let agent = detail.standing
        let pause = agent.plannedPause.map { AgentPhrase.planned(say.duration($0)) }
        let strain = agent.notices.contains(.overOccupied) ? AgentPhrase.overOccupiedShort : nil
        return [pause, strain].compactMap(\.self).flatMap {
            [Label("  "), Label(Grade.watch.mark, Grade.watch.style), Label(" " + say($0))]
        }
    }

    /// The legend of the day with its times: `█ talking 4:41 h   ▓ wrap-up 0:24 h`.
    var legend: [Label] {
        let totals = DayStrip(slices: detail.day).totals
        let states: [PersonState] = [.onCall, .acw, .paused, .available]
        let parts = states.map { state in
            let time = say.hours(totals[state] ?? .zero)
            return "\(DayStrip.block(state)) \(say(DetailPhrase.timeIn(state, time)))"
        }
        return [Label(parts.joined(separator: "   "))]
    }

    /// What the person is in now.
    var conversations: [[Label]] {
        guard view.trust(in: .nInProgress) == .sound else { return [] }
        return detail.conversations.map { talk in
            let time = max(view.picture.engineTime(at: view.now) - talk.since, .zero)
            let hold = talk.isOnHold ? "   \(say(DetailPhrase.onHold))" : ""
            let queue = talk.queue ?? say(DetailPhrase.direct)
            return [Label("\(say.duration(time))  \(queue)\(hold)")]
        }
    }

    var queues: [[Label]] {
        detail.queues.map { queue in
            let paused = queue.isPaused ? "  \(say(DetailPhrase.pausedThere))" : ""
            let member = queue.isMember && !queue.isPaused ? "  \(say(DetailPhrase.member))" : ""
            return [
                Label(say.count(queue.answered).fitted(to: 5, .trailing) + "  \(queue.name)"),
                Label(paused + member, .dim),
            ]
        }
    }

    var pauses: [[Label]] {
        detail.pauses.map { pause in
            let reason = pause.reason.isEmpty ? say(DetailPhrase.noReason) : pause.reason
            return [Label(say.roundAge(pause.time).fitted(to: 10, .trailing) + "  \(reason)")]
        }
    }

    /// `fault 14 · invoice 7`: on one line where there is no room for a list.
    var queueLine: String {
        detail.queues.filter { $0.answered > 0 }.map { "\($0.name) \(say.count($0.answered))" }
            .joined(separator: " · ")
    }

    var pauseLine: String {
        detail.pauses.map { pause in
            let reason = pause.reason.isEmpty ? say(DetailPhrase.noReason) : pause.reason
            return "\(reason) \(say.roundAge(pause.time))"
        }
        .joined(separator: " · ")
    }
}

extension Label {
    /// A name that heads a page.
    fileprivate var emphasised: Label {
        Label(text, style == .plain ? .heading : style)
    }
}
