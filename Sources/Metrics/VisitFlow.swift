public import Vocabulary

/// How visits came into a queue and how they left it (`metrics.md` § 3.1).
public struct VisitFlow: Accumulator {
    public enum Input: Equatable, Sendable {
        case offered
        case answered
        /// `short`: after at most S; `late`: after more than T.
        case abandoned(short: Bool, late: Bool)
        /// - Precondition: the reason is not `abandoned`.
        case flowout(Leaving.Reason)
        /// At the entry of a visit, once its end is known or while it waits: for a rate over those who
        /// came, whenever they left. Not fed where no rule asks for it.
        case ofCohort(lost: Bool)
    }

    public private(set) var offered: Int32 = 0
    public private(set) var answered: Int32 = 0
    public private(set) var abandoned: Int32 = 0
    public private(set) var short: Int32 = 0
    public private(set) var abandonedLate: Int32 = 0
    /// All flow-outs, `answered_elsewhere` among them.
    public private(set) var flowouts: Int32 = 0
    public private(set) var answeredElsewhere: Int32 = 0
    /// Flow-outs that ended the wait for want of an agent: timeouts and empty queues.
    public private(set) var missed: Int32 = 0
    public private(set) var voicemails: Int32 = 0
    public private(set) var cohort: Int32 = 0
    public private(set) var cohortLost: Int32 = 0

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .offered: offered &+= 1
        case .answered: answered &+= 1
        case .abandoned(let isShort, let isLate):
            abandoned &+= 1
            if isShort { short &+= 1 }
            if isLate { abandonedLate &+= 1 }
        case .flowout(let reason):
            flowouts &+= 1
            count(reason)
        case .ofCohort(let isLost):
            cohort &+= 1
            if isLost { cohortLost &+= 1 }
        }
    }

    private mutating func count(_ reason: Leaving.Reason) {
        switch reason {
        case .answeredElsewhere: answeredElsewhere &+= 1
        case .timeout, .empty: missed &+= 1
        case .voicemail: voicemails &+= 1
        case .abandoned, .key, .withdraw, .overflow, .callback, .system: break
        }
    }

    public mutating func merge(_ other: Self) {
        offered &+= other.offered
        answered &+= other.answered
        abandoned &+= other.abandoned
        short &+= other.short
        abandonedLate &+= other.abandonedLate
        flowouts &+= other.flowouts
        answeredElsewhere &+= other.answeredElsewhere
        missed &+= other.missed
        voicemails &+= other.voicemails
        cohort &+= other.cohort
        cohortLost &+= other.cohortLost
    }
}

extension VisitFlow {
    var answeredOrAbandoned: Int { Int(answered) + Int(abandoned) }

    /// Callers lost, and of how many (`metrics.md` § 3.4): all hang-ups but the short ones, unless
    /// `includingShort`, over what the rule says.
    public func abandonment(
        by rule: ServiceRules.AbandonDenominator, includingShort: Bool
    ) -> (part: Int, of: Int) {
        let lost = Int(includingShort ? abandoned : abandoned - short)
        switch rule {
        case .exits: return (lost, Int(answered) + lost + Int(flowouts - answeredElsewhere))
        case .answeredPlusAbandoned: return (lost, Int(answered) + lost)
        case .offered: return (Int(cohortLost), Int(cohort))
        }
    }
}
