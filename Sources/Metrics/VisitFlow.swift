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
            if reason == .answeredElsewhere { answeredElsewhere &+= 1 }
        case .ofCohort(let isLost):
            cohort &+= 1
            if isLost { cohortLost &+= 1 }
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
        cohort &+= other.cohort
        cohortLost &+= other.cohortLost
    }
}

extension VisitFlow {
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
