internal import Vocabulary

/// What a canonical event says besides its time and its ids.
struct EventWords {
    let type: EventType
    private(set) var texts: [(field: String, text: String)] = []
    /// Numbers, `true` and `false`.
    private(set) var plain: [(field: String, value: String)] = []
    private let names: Names

    /// `nil`: there is no type for it.
    init?(_ kind: Event.Kind, _ names: Names) {
        guard let type = EventType(of: kind) else { return nil }
        self.type = type
        self.names = names
        switch kind {
        case .arrive, .restart, .memberSeen: break
        case .hold(_, let agent), .unhold(_, let agent), .acwEnd(_, let agent):
            add("agent", agent.name)
        case .login(let agent, let queue), .logout(let agent, let queue),
            .unpause(let agent, let queue), .agentDump(_, let queue, let agent),
            .ring(_, _, let queue, let agent):
            add(agent, queue)
        case .memberRemove(let agent, let queue, _): add(agent, queue)
        case .blocked(let queue, _): add("queue", queue?.name)
        case .callback(_, let agent, _): add("agent", agent?.name)
        case .memberAdd(let agent, let queue, let isPaused, _):
            add(agent, queue)
            if isPaused { plain.append(("paused", "true")) }
        case .pause(let agent, let queue, let reason):
            add(agent, queue)
            add("reason", reason?.name)
        case .enqueue(let entry): describe(entry)
        case .ringEnd(let end):
            add(end.agent, end.queue)
            texts.append(("result", end.result.rawValue))
        case .answer(let answering): describe(answering)
        case .release(let release): describe(release)
        case .exit(let leaving): describe(leaving)
        case .survey(let answer): describe(answer)
        case .surveySent(_, let question): texts.append(("question", question.rawValue))
        }
    }

    private mutating func add(_ field: String, _ name: NameID?) {
        if let name { texts.append((field, names.string(name))) }
    }

    private mutating func add(_ agent: AgentID?, _ queue: QueueID?) {
        add("agent", agent?.name)
        add("queue", queue?.name)
    }
}

extension EventWords {
    private mutating func describe(_ entry: Entry) {
        add("queue", entry.queue.name)
        if entry.via != .unstated { texts.append(("via", entry.via.rawValue)) }
    }

    private mutating func describe(_ answering: Answering) {
        add(answering.agent, answering.queue)
        if answering.kind != .inbound { texts.append(("kind", answering.kind.rawValue)) }
        state(answering.wait)
    }

    private mutating func describe(_ release: Release) {
        add(release.agent, release.queue)
        texts.append(("by", release.by.rawValue))
        if release.by == .transfer { texts.append(("kind", release.transfer.rawValue)) }
        if !release.opensACW { plain.append(("acw", "false")) }
    }

    private mutating func describe(_ leaving: Leaving) {
        add("queue", leaving.queue?.name)
        if leaving.reason != .abandoned { texts.append(("reason", leaving.reason.rawValue)) }
        state(leaving.wait)
    }

    private mutating func describe(_ answer: SurveyAnswer) {
        add(answer.agent, answer.queue)
        add("department", answer.department?.name)
        texts.append(("question", answer.question.rawValue))
        plain.append(("score", answer.score.map { "\($0)" } ?? "null"))
    }

    /// Seconds, with a fraction only where there is one.
    private mutating func state(_ wait: StatedTime) {
        guard let length = wait.span?.milliseconds else { return }
        let fraction = String(length % 1000 + 1000).dropFirst()
        let seconds = "\(length / 1000)" + (length % 1000 == 0 ? "" : ".\(fraction)")
        plain.append(("stated_wait", seconds))
    }
}

extension EventType {
    /// The type that tells of `kind`; `nil`: none does.
    fileprivate init?(of kind: Event.Kind) {
        switch kind {
        case .arrive: self = .arrive
        case .enqueue: self = .enqueue
        case .ring: self = .ring
        case .ringEnd: self = .ringEnd
        case .answer: self = .answer
        case .agentDump: self = .agentDump
        case .hold: self = .hold
        case .unhold: self = .unhold
        case .release: self = .release
        case .acwEnd: self = .acwEnd
        case .exit(let leaving): self = leaving.reason == .abandoned ? .abandon : .exit
        case .blocked: self = .blocked
        case .callback(_, _, let isConnected):
            self = isConnected ? .callbackConnected : .callbackFailed
        case .login: self = .login
        case .logout: self = .logout
        case .memberAdd: self = .memberAdd
        case .memberRemove: self = .memberRemove
        case .memberSeen: return nil
        case .pause: self = .pause
        case .unpause: self = .unpause
        case .survey: self = .survey
        case .surveySent: self = .surveySent
        case .restart: self = .sourceRestart
        }
    }
}
