import Vocabulary

/// The newest answers credited to each person, one by one: for whoever wants to read what was said.
struct AnswerLog: Sendable {
    struct Entry: Sendable {
        let at: Instant
        let voice: Voice
    }

    private(set) var entries: [Entry] = []

    /// Of each person, the answers to both questions together.
    static var keptEach: Int { 40 }

    init() {}

    mutating func add(_ voice: Voice, at: Instant) {
        guard voice.person != nil, !voice.isRelationship,
            voice.question == .npsAgent || voice.question == .npsCompany
        else { return }
        entries.append(Entry(at: at, voice: voice))
    }

    mutating func merge(_ other: Self) {
        entries += other.entries
    }

    /// Lets go of what is older than `limit` and of all but the newest of each person.
    mutating func forget(before limit: Instant) {
        var counts: [PersonIndex: Int] = [:]
        var kept: [Entry] = []
        for entry in entries.reversed() where entry.at >= limit {
            guard let person = entry.voice.person else { continue }
            counts[person, default: 0] += 1
            if counts[person, default: 0] <= Self.keptEach { kept.append(entry) }
        }
        entries = kept.reversed()
    }
}

/// The answers of one person's callers, customer by customer, newest first.
struct NewestAnswers {
    struct Customer {
        var at: Instant
        var contact: ContactKey
        var agent: Int16?
        var company: Int16?
        var queue: QueueIndex?
        var comment: Int32
    }

    private var entries: [AnswerLog.Entry] = []

    /// - Parameter logs: of all layers, the oldest first.
    init(_ logs: [AnswerLog], of person: PersonIndex, in window: Window) {
        for entry in logs.lazy.flatMap(\.entries)
        where entry.voice.person == person && window.contains(entry.at) {
            if entry.voice.isWithdrawn { takeBack(entry) } else { entries.append(entry) }
        }
    }

    private mutating func takeBack(_ entry: AnswerLog.Entry) {
        var given = entry.voice
        given.isWithdrawn = false
        if let index = entries.lastIndex(where: { $0.at == entry.at && $0.voice == given }) {
            entries.remove(at: index)
        }
    }

    func customers(atMost most: Int) -> [Customer] {
        var result: [Customer] = []
        var places: [ContactKey: Int] = [:]
        for entry in entries.sorted(by: { $0.at > $1.at }) {
            let voice = entry.voice
            let known = voice.contact.isStated ? places[voice.contact] : nil
            let place = known ?? result.count
            if known == nil {
                guard result.count < most else { continue }
                places[voice.contact] = place
                result.append(
                    Customer(
                        at: entry.at, contact: voice.contact, queue: voice.queue, comment: -1))
            }
            if voice.question == .npsAgent { result[place].agent = voice.answer }
            if voice.question == .npsCompany { result[place].company = voice.answer }
            if result[place].comment < 0 { result[place].comment = voice.comment }
        }
        return result
    }
}
