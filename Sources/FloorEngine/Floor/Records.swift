import Vocabulary

/// What is remembered of a contact an agent has spoken to: enough to give its survey answers to the right
/// person and department.
struct ContactRecord: KeyedRecord {
    let key: UInt64
    /// The end of the newest conversation; of one still going on, its beginning.
    var endedAt: Instant
    /// Whom the rules credit with the answers.
    var credited: PersonIndex
    /// The queue answered last, or -1.
    var queue: Int32
    /// The one member who answered it in `queue`, or -1: then it proves nobody's interface.
    var answeredBy: Int32
    /// Its lowest bit says whether a survey was answered, the others the talk: there are millions of
    /// records, and another word would be millions of words.
    private var talkAndAnswer: UInt32 = 0

    init(
        key: UInt64, endedAt: Instant, credited: PersonIndex, queue: Int32, answeredBy: Int32
    ) {
        self.key = key
        self.endedAt = endedAt
        self.credited = credited
        self.queue = queue
        self.answeredBy = answeredBy
    }

    /// The talk of the credited person, in milliseconds, for the rule of the longest talk.
    var talk: Int32 {
        get { Int32(talkAndAnswer >> 1) }
        set { talkAndAnswer = UInt32(max(newValue, 0)) << 1 | (talkAndAnswer & 1) }
    }

    /// Whether any answer of the contact was taken: without one there is none to be found.
    var hasAnswered: Bool {
        get { talkAndAnswer & 1 == 1 }
        set { talkAndAnswer = talkAndAnswer & ~1 | (newValue ? 1 : 0) }
    }
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
