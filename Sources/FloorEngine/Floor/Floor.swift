import Metrics
import Vocabulary

/// Everything known about the contact centre at one instant: who waits, who talks, who is there.
///
/// The floor is the fold of the events so far, in order of time, and nothing else. What counts leaves it
/// as facts; what is still open stays in it. Copies share their memory until they differ, so a floor of
/// some hours ago can be kept to fold late events in their own place.
struct Floor: Sendable {
    let definitions: Definitions
    let names: Names
    /// Of the definitions, what every call asks for.
    let work: WorkRules
    /// Whose names are whose. Grows with the proofs met on the way.
    var kinship: Kinship
    /// A proof came too late for what was folded already.
    var wantsRefold = false
    var counters: [Counter: Int] = [:]
    /// What the last events made; the owner takes them out.
    var facts: [Fact] = []

    /// The instant of the newest event.
    var time = Instant.distantPast
    /// Whether any source ever told of a hold, of an answer to a survey.
    var knowsHold = false
    var hasSurveys = false

    // Queues
    var queueNames: [NameID] = []
    var queuePlaces: [Int32] = []
    var rules: [QueueRules] = []
    var book = VisitBook()
    var journeys = JourneyBook()
    var residences = Residences()
    var callbacks: [ContactKey: PendingCallback] = [:]
    /// When an attempt of a number that was turned away counted: kept only where the rules ask for it.
    var attempts: [UInt64: Instant] = [:]

    // People
    var roster = Roster()
    /// The phones that ring now.
    var rings: [OpenRing] = []
    /// Whether a pause reason means after-call work, by its name; `nil` for one not seen yet.
    var acwReasons: [Bool?] = []

    // Memory of calls and answers
    var contacts: DayArchive<ContactRecord>
    var answers: DayArchive<AnswerRecord>
    var respondents: DayArchive<Respondent>
    var talks: DayArchive<TalkRecord>
    /// The newest answer of a contact that no agent had spoken to.
    var lastStrayAnswer = Instant.distantPast

    init(definitions: Definitions, names: Names) {
        self.definitions = definitions
        self.names = names
        work = WorkRules(definitions)
        kinship = Kinship(mapping: definitions.mapping, names: names)
        contacts = DayArchive(keptDays: definitions.surveys.oldestDays)
        answers = DayArchive(keptDays: definitions.surveys.oldestDays)
        respondents = DayArchive(keptDays: definitions.surveys.oldestDays)
        talks = DayArchive(keptDays: definitions.surveys.oldestDays)
        nameConfigured()
    }

    /// Queues and people named in the configuration exist from the start (`metrics.md` § 15.0).
    private mutating func nameConfigured() {
        let mapping = definitions.mapping
        let queues = Set(mapping.queueDepartment.keys).union(mapping.queueName.keys)
            .union(definitions.queueService.keys).union(definitions.goals.queues.keys)
        for queue in queues.sorted() { _ = place(of: names.queue(queue)) }
        let agents = Set(mapping.agentDepartment.keys).union(mapping.agentName.keys)
            .union(mapping.agentTeam.keys).union(mapping.agentAlias.values)
        for agent in agents.sorted() { _ = person(names.agent(agent), at: .distantPast) }
        settleResidences()
    }

    /// Takes over where people are at home, once more is known of whose names are whose.
    mutating func settleResidences() {
        residences.settle(configured(definitions.mapping.agentDepartment))
    }
}

extension Floor {
    /// Takes in one event. Events come in order of time; `Timeline` sees to that.
    mutating func apply(_ event: Event) {
        let known = facts.count
        take(event)
        followUp(from: known)
    }

    private mutating func take(_ event: Event) {
        time = max(time, event.time)
        let at = event.time
        switch event.kind {
        case .surveySent: break
        case .arrive(let contact): arrive(contact, at)
        case .blocked(let queue, let caller): block(queue, caller, at)
        case .callback(let contact, _, let isConnected):
            endCallback(contact, isConnected: isConnected, at)
        case .enqueue(let entry): enter(entry, at, event.source)
        case .exit(let leaving): leave(leaving, at)
        case .ring(let contact, let visit, _, let agent):
            ring(contact, visit, agent, at, event.source)
        case .ringEnd(let end): endRing(end, at)
        case .agentDump(_, let queue, let agent): dump(queue, agent, at)
        case .answer(let answering): answer(answering, at, event.source)
        case .hold(let contact, let agent): hold(contact, agent, at)
        case .unhold(let contact, let agent): unhold(contact, agent, at)
        case .release(let release): self.release(release, at)
        case .acwEnd(let contact, let agent): endAfterCall(contact, agent, at)
        case .login(let agent, _): changePresence(of: agent, at) { $0.logIn() }
        case .logout(let agent, _): logOut(agent, at)
        case .memberAdd(let agent, let queue, let paused, let naming):
            join(agent, queue, paused, naming, at)
        case .memberRemove(let agent, let queue, let naming): part(agent, queue, naming, at)
        case .memberSeen(let agent, _, let naming): see(agent, naming, at)
        case .pause(let agent, let queue, let reason): pause(agent, queue, reason, at)
        case .unpause(let agent, let queue): unpause(agent, queue, at)
        case .survey(let answer): survey(answer, at, event.source)
        case .restart: restart(event.source, at)
        }
    }

    mutating func emit(_ kind: Fact.Kind, at: Instant) {
        facts.append(Fact(kind, at: at))
    }

    mutating func count(_ counter: Counter) {
        counters[counter, default: 0] += 1
    }

}

extension Floor {
    /// The place of a queue, given on first sight.
    mutating func place(of queue: QueueID) -> QueueIndex {
        let name = Int(queue.name.index)
        while queuePlaces.count <= name { queuePlaces.append(-1) }
        if queuePlaces[name] < 0 {
            queuePlaces[name] = Int32(queueNames.count)
            queueNames.append(queue.name)
            let name = names.string(queue.name)
            rules.append(QueueRules(definitions.service(ofQueue: name)))
            residences.addQueue(of: definitions.mapping.department(ofQueue: name))
        }
        return QueueIndex(Int(queuePlaces[name]))
    }

    /// The name of a queue as its source writes it.
    func name(of queue: QueueIndex) -> String {
        names.string(queueNames[queue.index])
    }

    /// Every queue seen or configured, in order of first appearance.
    var queues: [QueueIndex] { queueNames.indices.map { QueueIndex($0) } }
}
