import DiceSupport
import Vocabulary

/// A small made-up day of events, the same for the same seed: a few queues and agents, with transfers,
/// holds, pauses, after-call work, surveys, callers who give up and queues that give up on callers.
struct GeneratedDay {
    struct Shape {
        var agents = 3
        var queues = 2
        var contacts = 12
        /// Names, so that a day may be told with other names.
        var agentNames: [String] = (0..<8).map { "agent \($0)" }
        var queueNames: [String] = (0..<8).map { "queue \($0)" }
    }

    private(set) var events: [Event] = []
    /// Until when each agent is busy.
    private var freeAt: [Int64]
    private var dice: Dice
    private let shape: Shape
    private let names: Names

    static let start: Int64 = 1_772_442_000_000
    static let length: Int64 = 3_600_000

    init(seed: UInt64, names: Names, shape: Shape = Shape()) {
        dice = Dice(seed: seed)
        self.shape = shape
        self.names = names
        freeAt = Array(repeating: Self.start + 1000, count: shape.agents)
        for agent in 0..<shape.agents { comeToWork(agent) }
        for contact in 0..<shape.contacts { call(contact) }
        events.sort { $0.time < $1.time }
    }

    private mutating func random(_ range: ClosedRange<Int64>) -> Int64 {
        Int64.random(in: range, using: &dice)
    }

    private mutating func chance(_ percent: Int64) -> Bool { random(1...100) <= percent }

    private mutating func add(_ kind: Event.Kind, at milliseconds: Int64) {
        events.append(Event(kind, at: Instant(milliseconds: milliseconds)))
    }

    private func agent(_ index: Int) -> AgentID { names.agent(shape.agentNames[index]) }
    private func queue(_ index: Int) -> QueueID { names.queue(shape.queueNames[index]) }

    private mutating func comeToWork(_ index: Int) {
        let at = Self.start + random(0...900)
        guard !chance(20) else { return }
        if chance(50) { return add(.login(agent: agent(index), queue: nil), at: at) }
        for queue in 0..<shape.queues {
            add(
                .memberAdd(
                    agent: agent(index), queue: self.queue(queue), paused: chance(10),
                    naming: .person), at: at)
        }
    }

    private mutating func call(_ number: Int) {
        let contact = ContactKey("contact \(number)")
        var at = Self.start + 2000 + random(0...3_300_000)
        add(.arrive(contact: contact), at: at - random(0...1000))
        for leg in 0..<3 {
            guard let end = visit(contact, "visit \(number).\(leg)", from: at), chance(30) else {
                break
            }
            at = end + random(0...2000)
        }
        guard chance(40) else { return }
        for _ in 0...random(0...1) { survey(contact, at: at + random(0...600_000)) }
    }

    /// - Returns: when the contact was let go by an agent.
    private mutating func visit(
        _ contact: ContactKey, _ name: String, from start: Int64
    ) -> Int64? {
        let queue = Int(random(0...Int64(shape.queues - 1)))
        let visit = VisitKey(name)
        let via: Entry.Via = chance(5) ? .callback : .unstated
        add(
            .enqueue(
                Entry(contact: contact, visit: visit, queue: self.queue(queue), via: via)),
            at: start)
        let patience = start + random(1000...90_000)
        guard
            let agent = freeAt.indices.filter({ freeAt[$0] < patience }).randomElement(using: &dice)
        else {
            leave(contact, visit, queue, at: patience)
            return nil
        }
        let ring = max(freeAt[agent], start) + random(0...500)
        guard ring + 12_000 < patience || chance(50) else {
            leave(contact, visit, queue, at: patience)
            return nil
        }
        return handle(contact, visit, queue, by: agent, from: ring)
    }

    private mutating func leave(
        _ contact: ContactKey, _ visit: VisitKey, _ queue: Int, at: Int64
    ) {
        let reasons = Leaving.Reason.allCases
        let reason = chance(60) ? .abandoned : reasons.randomElement(using: &dice) ?? .timeout
        guard !chance(3) else { return }
        add(
            .exit(
                Leaving(contact: contact, visit: visit, queue: self.queue(queue), reason: reason)),
            at: at)
    }
}

extension GeneratedDay {
    private mutating func handle(
        _ contact: ContactKey, _ visit: VisitKey, _ queue: Int, by index: Int, from ring: Int64
    ) -> Int64 {
        let agent = agent(index)
        let answer = ring + random(100...9000)
        if chance(70) {
            add(.ring(contact: contact, visit: visit, queue: nil, agent: agent), at: ring)
        }
        add(
            .answer(
                Answering(
                    contact: contact, visit: visit, queue: self.queue(queue), agent: agent)),
            at: answer)
        let end = answer + random(0...240_000)
        if chance(30), end > answer + 10 { hold(contact, agent, from: answer, to: end) }
        let hasWork = chance(60)
        let by = Release.Party.allCases.randomElement(using: &dice) ?? .agent
        add(
            .release(
                Release(
                    contact: contact, agent: agent, by: by,
                    transfer: by == .transfer ? .blind : .none, opensACW: hasWork)), at: end)
        freeAt[index] = end + 10
        if hasWork, chance(80) {
            freeAt[index] = end + random(1...30_000)
            add(.acwEnd(contact: contact, agent: agent), at: freeAt[index])
        }
        if chance(20) { pause(index) }
        return end
    }

    private mutating func hold(
        _ contact: ContactKey, _ agent: AgentID, from start: Int64, to end: Int64
    ) {
        let begin = random(start...end)
        add(.hold(contact: contact, agent: agent), at: begin)
        if chance(70) { add(.unhold(contact: contact, agent: agent), at: random(begin...end)) }
    }

    private mutating func pause(_ index: Int) {
        let reasons = ["Lunch", "acw", ""]
        let reason = reasons.randomElement(using: &dice).map { names.label($0) }
        let begin = freeAt[index] + random(1...5000)
        freeAt[index] = begin + random(1...60_000)
        add(.pause(agent: agent(index), queue: nil, reason: reason), at: begin)
        add(.unpause(agent: agent(index), queue: nil), at: freeAt[index])
        freeAt[index] += 1
    }

    private mutating func survey(_ contact: ContactKey, at: Int64) {
        let questions: [SurveyQuestion] = [.npsAgent, .npsCompany]
        add(
            .survey(
                SurveyAnswer(
                    contact: contact, question: questions.randomElement(using: &dice) ?? .npsAgent,
                    score: Int16(random(-1...11)))), at: at)
    }
}
