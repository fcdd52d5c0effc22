import Vocabulary

/// Who and what a source speaks of: queues, people, interfaces, pauses, answers.
///
/// Taken once over a whole source, for whoever writes a configuration. Keeps a word per answered call.
struct Census {
    private(set) var queues: Set<QueueID> = []
    /// Who answered, paused or signed in: the names of persons, or what stands for them.
    private(set) var people: Set<AgentID> = []
    /// What only membership lines name: perhaps an interface, perhaps a person.
    private var members: Set<AgentID> = []
    /// Interfaces whose person a line with a call id proves.
    private(set) var joined: [AgentID: AgentID] = [:]
    private(set) var pauses: [LabelID: Pauses] = [:]
    private(set) var answers = 0
    private var answerers: [ContactKey: AgentID] = [:]
    private var releases: [AgentID: Instant] = [:]

    /// How often a pause was given that reason.
    struct Pauses: Equatable {
        var count = 0
        /// Of these, so many began right after the agent's call.
        var afterCalls = 0
    }

    /// A pause this soon after a call is called after it.
    private static let soon = Timespan.seconds(10)

    mutating func add(_ batch: EventBatch) {
        for event in batch.events { add(event) }
    }

    /// Interfaces that nothing joins to a person.
    var unjoined: Set<AgentID> { members.subtracting(people).subtracting(joined.keys) }

    private mutating func add(_ event: Event) {
        switch event.kind {
        case .enqueue(let entry): queues.insert(entry.queue)
        case .answer(let answering):
            people.insert(answering.agent)
            answerers[answering.contact] = answering.agent
        case .release(let release):
            people.insert(release.agent)
            releases[release.agent] = event.time
        case .pause(let agent, _, let reason): add(pauseOf: agent, reason, at: event.time)
        case .unpause(let agent, _), .login(let agent, _), .logout(let agent, _):
            people.insert(agent)
        case .memberAdd(let agent, let queue, _, let naming):
            queues.insert(queue)
            add(member: agent, naming)
        case .memberRemove(let agent, let queue, let naming),
            .memberSeen(let agent, let queue, let naming):
            queues.insert(queue)
            add(member: agent, naming)
        case .survey(let answer): add(answer)
        case .arrive, .ring, .ringEnd, .agentDump, .hold, .unhold, .acwEnd, .exit, .blocked,
            .surveySent, .restart, .callback:
            break
        }
    }

    private mutating func add(member: AgentID, _ naming: MemberNaming) {
        switch naming {
        case .person: people.insert(member)
        case .perhapsInterface: members.insert(member)
        }
    }

    private mutating func add(pauseOf agent: AgentID, _ reason: LabelID?, at time: Instant) {
        people.insert(agent)
        guard let reason else { return }
        pauses[reason, default: Pauses()].count += 1
        guard let released = releases[agent], time - released <= Self.soon else { return }
        pauses[reason, default: Pauses()].afterCalls += 1
    }

    /// An answer that names an interface, of a call that one agent answered, says whose it is.
    private mutating func add(_ answer: SurveyAnswer) {
        answers += 1
        guard let named = answer.agent, let contact = answer.contact,
            let answerer = answerers[contact], answerer != named
        else { return }
        joined[named] = joined[named] ?? answerer
    }
}

extension Census {
    /// Reasons most of whose pauses follow a call.
    ///
    /// The engine's own, such as Auto-Pause, follow a ring, not a call.
    func wrapUps(_ names: Names) -> [(reason: String, pauses: Pauses)] {
        pauses.filter { $0.value.count >= 10 && $0.value.afterCalls * 10 >= $0.value.count * 6 }
            .map { (names.string($0.key.name), $0.value) }
            .sorted { $0.pauses.count > $1.pauses.count }
    }
}
