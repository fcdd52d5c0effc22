import Vocabulary

/// Events as they come, from a seed; only those that a format can say.
struct GeneratedEvents {
    private var random: Seeded
    private let names: Names
    private let speech: Speech

    enum Speech { case log, lines }

    init(_ speech: Speech, names: Names, seed: UInt64) {
        self.speech = speech
        self.names = names
        random = Seeded(seed)
    }

    private mutating func pick<Element>(_ choices: [Element]) -> Element {
        choices[Int.random(in: 0..<choices.count, using: &random)]
    }

    private mutating func name() -> String {
        let word = pick(["Ann", "Zoë \"Zed\" Ötz", "\\נועה/", "علی\u{200C}رضا", "O'Ne, il", "日本"])
        return "\(word) \(Int.random(in: 0..<9, using: &random))"
    }

    private mutating func agent() -> AgentID { names.agent(name()) }
    private mutating func queue() -> QueueID { names.queue(name()) }
    private mutating func queueIfAny() -> QueueID? { Bool.random(using: &random) ? queue() : nil }

    private mutating func stated() -> StatedTime {
        let unit: Int64 = speech == .log ? 1000 : 1
        return StatedTime(.milliseconds(Int64.random(in: 0..<90_000, using: &random) * unit))
    }

    /// A contact's id, an event about it, and the comment, if it has one.
    mutating func next() -> (event: Event, contact: String, comment: String?) {
        let contact = "c.\(Int.random(in: 0..<50, using: &random))"
        let unit: Int64 = speech == .log ? 1000 : 1
        let time = Instant(milliseconds: Int64.random(in: 0..<2_000_000_000, using: &random) * unit)
        let (kind, comment) = kind(ContactKey(contact))
        return (Event(kind, at: time), contact, comment)
    }

    private mutating func kind(_ contact: ContactKey) -> (Event.Kind, String?) {
        let naming: MemberNaming = speech == .log ? .perhapsInterface : .person
        switch Int.random(in: 0..<14, using: &random) {
        case 0: return (.arrive(contact: contact), nil)
        case 1:
            let via: Entry.Via = speech == .log ? .unstated : pick(Entry.Via.allCases)
            return (.enqueue(Entry(contact: contact, queue: queue(), via: via)), nil)
        case 2: return (.answer(answering(contact)), nil)
        case 3: return (.release(release(contact)), nil)
        case 4: return (.exit(leaving(contact)), nil)
        case 5: return (.ringEnd(ringEnd(contact)), nil)
        case 6: return (.hold(contact: contact, agent: agent()), nil)
        case 7: return (.unhold(contact: contact, agent: agent()), nil)
        case 8:
            let isPaused = Bool.random(using: &random)
            return (
                .memberAdd(agent: agent(), queue: queue(), paused: isPaused, naming: naming), nil
            )
        case 9: return (.memberRemove(agent: agent(), queue: queue(), naming: naming), nil)
        case 10:
            let reason = Bool.random(using: &random) ? names.label(name()) : nil
            return (.pause(agent: agent(), queue: queueIfAny(), reason: reason), nil)
        case 11: return (.unpause(agent: agent(), queue: queueIfAny()), nil)
        case 12: return (.login(agent: agent(), queue: queueIfAny()), nil)
        case 13 where speech == .lines && Bool.random(using: &random):
            let isConnected = Bool.random(using: &random)
            let agent = isConnected ? agent() : nil
            return (.callback(contact: contact, agent: agent, isConnected: isConnected), nil)
        default: return survey(contact)
        }
    }

    private mutating func answering(_ contact: ContactKey) -> Answering {
        let kind = speech == .log ? .inbound : pick(Answering.Kind.allCases)
        return Answering(
            contact: contact, queue: queue(), agent: agent(), wait: stated(),
            rang: speech == .log ? stated() : .unstated, kind: kind)
    }

    private mutating func release(_ contact: ContactKey) -> Release {
        let party =
            speech == .log ? pick([.customer, .agent, .transfer]) : pick(Release.Party.allCases)
        let isLog = speech == .log
        return Release(
            contact: contact, queue: queue(), agent: agent(), by: party,
            transfer: party == .transfer ? pick([.blind, .attended, .other]) : .none,
            wait: isLog ? stated() : .unstated, connected: isLog ? stated() : .unstated,
            opensACW: isLog ? false : Bool.random(using: &random))
    }

    private mutating func leaving(_ contact: ContactKey) -> Leaving {
        let said: [Leaving.Reason] = [.abandoned, .timeout, .empty, .key, .withdraw]
        let reason = speech == .log ? pick(said) : pick(Leaving.Reason.allCases)
        return Leaving(contact: contact, queue: queue(), reason: reason, wait: stated())
    }

    private mutating func ringEnd(_ contact: ContactKey) -> RingEnd {
        let result =
            speech == .log ? pick([.noAnswer, .callerGone]) : pick(RingEnd.Result.allCases)
        let rang = StatedTime(.milliseconds(Int64.random(in: 0..<60_000, using: &random)))
        return RingEnd(
            contact: contact, queue: queue(), agent: agent(), result: result,
            rang: speech == .log ? rang : .unstated)
    }

    private mutating func survey(_ contact: ContactKey) -> (Event.Kind, String?) {
        let comment = Bool.random(using: &random) ? "| \(name()) |, \\ok" : nil
        let answer = SurveyAnswer(
            contact: contact, question: speech == .log ? .npsAgent : pick(SurveyQuestion.allCases),
            score: pick([nil, -1, 0, 7, 10]), agent: agent(), queue: queue(), comment: -1)
        return (.survey(answer), comment)
    }
}
