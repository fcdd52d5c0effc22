import Vocabulary

/// What is remembered of a contact an agent has spoken to: enough to give its survey answers to the right
/// person and department. Three words, since millions of them are kept.
struct ContactRecord: KeyedRecord {
    let key: UInt64
    /// The end of the newest conversation; of one still going on, its beginning.
    var endedAt: Instant
    /// From the lowest bit: whom answers are credited to (24 bits), who answered (24), the queue (15),
    /// and whether an answer was taken (1). All bits of a place set are nobody.
    private var bits = UInt64.max >> 1

    init(key: UInt64, endedAt: Instant) {
        self.key = key
        self.endedAt = endedAt
    }

    /// Whom the rules credit with the answers.
    var credited: PersonIndex? {
        get { number(at: 0, of: 24).map { PersonIndex($0) } }
        set { setNumber(newValue?.index, at: 0, of: 24) }
    }

    /// The one member who answered it in `queue`; `nil` when several did: then it proves nobody's
    /// interface.
    var answeredBy: PersonIndex? {
        get { number(at: 24, of: 24).map { PersonIndex($0) } }
        set { setNumber(newValue?.index, at: 24, of: 24) }
    }

    /// The queue answered last.
    var queue: QueueIndex? {
        get { number(at: 48, of: 15).map { QueueIndex($0) } }
        set { setNumber(newValue?.index, at: 48, of: 15) }
    }

    /// Whether any answer of the contact was taken: without one there is none to be found.
    var hasAnswered: Bool {
        get { bits >> 63 == 1 }
        set { bits = bits & (.max >> 1) | (newValue ? 1 << 63 : 0) }
    }

    private func number(at place: UInt64, of width: UInt64) -> Int? {
        let nobody: UInt64 = 1 << width - 1
        let number = bits >> place & nobody
        return number == nobody ? nil : Int(number)
    }

    /// A number beyond the width (the seventeen-millionth person) becomes nobody, not somebody else.
    private mutating func setNumber(_ number: Int?, at place: UInt64, of width: UInt64) {
        let nobody: UInt64 = 1 << width - 1
        let value = number.map { min(UInt64($0), nobody) } ?? nobody
        bits = bits & ~(nobody << place) | value << place
    }
}

/// How long the person talked who is credited with a contact's answers: kept only where the rules ask for
/// the longest talk.
struct TalkRecord: KeyedRecord {
    let key: UInt64
    var talk: Timespan
}

/// An answer that counted, remembered for corrections and repetitions.
struct AnswerRecord: KeyedRecord {
    /// Contact, question and person.
    let key: UInt64
    /// The instant at which the answer counts, also once corrected.
    let countsAt: Instant
    let firstTold: Instant
    var voice: Voice
    /// When and by whom the answer that stands was told.
    var told: Instant
    var source: SourceID
}
