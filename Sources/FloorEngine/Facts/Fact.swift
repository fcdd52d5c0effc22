import Metrics
import Vocabulary

/// Something that counts: what the floor makes of events, at the instant to which it is attributed
/// (`metrics.md` § 2.1).
///
/// Facts are what is kept in cells. An event may make several, some of them earlier than itself: a call
/// answered late was a miss the moment the threshold passed.
struct Fact: Equatable, Sendable {
    var at: Instant
    var kind: Kind

    init(_ kind: Kind, at: Instant) {
        self.at = at
        self.kind = kind
    }

    enum Kind: Equatable, Sendable {
        /// With what it says of the contact's arrival, where it is the contact's first queue.
        case offered(QueueIndex, Gate.Input?)
        /// Where the queue is known.
        case gate(QueueIndex?, Gate.Input)
        case callback(QueueIndex, Callbacks.Input)
        /// The contact's first queue, where it was in one.
        case contact(QueueIndex?, ContactLevel.Input)
        /// With the verdict on the service level, where that counts at the same instant.
        case left(QueueIndex, VisitFlow.Input, Waits.Input?, ServiceLevel.Input?)
        case level(QueueIndex, ServiceLevel.Input)
        /// A visit that the person took: how long its caller had waited, and how long the phone rang
        /// where that was told only now.
        case accepted(PersonIndex, QueueIndex, waited: Timespan, rang: Timespan)
        /// With what Asterisk's own counter makes of it.
        case handled(PersonIndex, QueueIndex?, HandleTime.Handled, ServiceLevel.Input?)
        /// With the whole of the handling, when that ends with it.
        case workedAfter(PersonIndex, QueueIndex?, Timespan, whole: Whole?)
        case complete(PersonIndex, QueueIndex?, Whole)
        case ring(PersonIndex?, QueueIndex?, RingOffers.Input)
        /// A stretch that ended at the fact's instant.
        case spent(PersonIndex, PersonState, LabelID?, Timespan)
        /// What a pause lasted beyond its plan: a stretch, too.
        case overran(PersonIndex, Timespan)
        case voiced(Voice)
        case paired(Pair)
    }
}

/// A handling to which nothing is added any more.
struct Whole: Equatable, Sendable {
    var contact: ContactKey
    var journey: JourneyPlace
    var length: Timespan
}

extension Fact {
    /// The handling that the fact completes.
    var whole: Whole? {
        switch kind {
        case .complete(_, _, let whole): whole
        case .workedAfter(_, _, _, let whole): whole
        case .offered, .gate, .callback, .contact, .left, .level, .accepted, .handled, .ring,
            .spent, .overran, .voiced, .paired:
            nil
        }
    }
}

/// A survey answer that counts, and for whom.
struct Voice: Equatable, Sendable {
    /// Whose answer it is; unstated when the answer does not say.
    var contact: ContactKey
    var question: SurveyQuestion
    /// A customer's correction takes the earlier answer back before giving the new one.
    var isWithdrawn = false
    var answer: Int16
    var place: Place
    /// The queue of the contact's last answered visit, else the one the answer names.
    var queue: QueueIndex?
    /// Who is credited with what the customer says: named by the answer, else by the rule.
    var person: PersonIndex?
    /// Where the comment is kept, or -1.
    var comment: Int32
    /// About the company at large, and counted apart.
    var isRelationship = false

    enum Place: Hashable, Sendable {
        case person(PersonIndex)
        case queue(QueueIndex)
        case department(LabelID)
        case company
    }
}

/// What one customer answered about a person and about the company.
struct Pair: Equatable, Sendable {
    var person: PersonIndex
    var agent: Int16
    var company: Int16
    /// The customer answered about somebody else before.
    var isFurther: Bool
    var isWithdrawn = false

    var input: ScorePairs.Input {
        let (agent, company) = (Int(agent), Int(company))
        return isWithdrawn
            ? .withdrawn(agent: agent, company: company, isFurther: isFurther)
            : .given(agent: agent, company: company, isFurther: isFurther)
    }
}
