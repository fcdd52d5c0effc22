public import Vocabulary

/// The share of visits that were served in time (`metrics.md` § 3.3).
///
/// Verdicts are made by the caller with the queue's own T, S and rules, so queues with different
/// thresholds add up: the level of a company is Σ met / Σ decided. Beside the verdicts it keeps what the
/// other formulas of the field need, so that the variant may be chosen when the level is read.
public struct ServiceLevel: Accumulator {
    public enum Input: Equatable, Sendable {
        /// Answered within T.
        case answeredInTime
        /// Hung up after S, within T; counts as the queue's rule says.
        case abandonedInTime(ServiceRules.Verdict)
        /// Flowed out within T.
        case flowoutInTime(ServiceRules.Verdict)
        /// Chose to be called back within T.
        case callbackInTime(ServiceRules.Verdict)
        /// Not out after T, whatever followed.
        case overdue
        /// A conversation ended, for Asterisk's own counters; `inLevel`: the wait was.
        case completed(inLevel: Bool)
        /// What Asterisk counts as abandoned: also timeouts, empties and withdrawals.
        case lostForAsterisk(inLevel: Bool)
    }

    public private(set) var met: Int32 = 0
    public private(set) var missed: Int32 = 0
    public private(set) var answeredInTime: Int32 = 0
    public private(set) var abandonedInTime: Int32 = 0
    public private(set) var callbacksInTime: Int32 = 0
    public private(set) var overdue: Int32 = 0
    public private(set) var completed: Int32 = 0
    public private(set) var completedInLevel: Int32 = 0
    public private(set) var lostForAsterisk: Int32 = 0
    public private(set) var lostInLevel: Int32 = 0

    public init() {}

    public mutating func add(_ input: Input) {
        switch input {
        case .answeredInTime:
            answeredInTime &+= 1
            met &+= 1
        case .abandonedInTime(let verdict):
            abandonedInTime &+= 1
            decide(verdict)
        case .flowoutInTime(let verdict): decide(verdict)
        case .callbackInTime(let verdict):
            callbacksInTime &+= 1
            decide(verdict)
        case .overdue:
            overdue &+= 1
            missed &+= 1
        case .completed(let inLevel):
            completed &+= 1
            if inLevel { completedInLevel &+= 1 }
        case .lostForAsterisk(let inLevel):
            lostForAsterisk &+= 1
            if inLevel { lostInLevel &+= 1 }
        }
    }

    private mutating func decide(_ verdict: ServiceRules.Verdict) {
        switch verdict {
        case .met: met &+= 1
        case .miss: missed &+= 1
        case .ignore: break
        }
    }

    public mutating func merge(_ other: Self) {
        met &+= other.met
        missed &+= other.missed
        answeredInTime &+= other.answeredInTime
        abandonedInTime &+= other.abandonedInTime
        callbacksInTime &+= other.callbacksInTime
        overdue &+= other.overdue
        completed &+= other.completed
        completedInLevel &+= other.completedInLevel
        lostForAsterisk &+= other.lostForAsterisk
        lostInLevel &+= other.lostInLevel
    }

    public var decided: Int32 { met &+ missed }
}

extension ServiceLevel {
    /// The level by one formula of the field: its two parts, to be divided by the caller.
    ///
    /// - Parameter flow: the visits of the same queues and window.
    /// - SeeAlso: `metrics.md` § 3.3 for who uses which.
    public func parts(of variant: LevelVariant, with flow: VisitFlow) -> (part: Int, of: Int) {
        let (inTime, late) = (Int(answeredInTime), Int(overdue))
        switch variant {
        case .default: return (Int(met), Int(decided))
        case .ciscoIgnore: return (inTime, inTime + late)
        case .ciscoPositive:
            let served = inTime + Int(abandonedInTime)
            return (served, served + late)
        case .answeredOnly: return (inTime, Int(flow.answered))
        case .answeredPlusLateAbandons:
            return (inTime, Int(flow.answered) + Int(flow.abandonedLate))
        case .asteriskPerf: return (Int(completedInLevel), Int(completed))
        case .asteriskPerf2:
            return (
                Int(completedInLevel) + Int(lostInLevel), Int(completed) + Int(lostForAsterisk)
            )
        case .amazon:
            // T is never shorter than S, so every short hang-up came in time.
            let gone = Int(abandonedInTime) + Int(flow.short) + Int(callbacksInTime)
            return (inTime + gone, Int(flow.offered))
        case .genesysAllIn:
            return (inTime, flow.answeredOrAbandoned + Int(flow.flowouts - flow.answeredElsewhere))
        case .genesysAnsweredOnly: return (inTime, Int(flow.answered))
        case .genesysAbandonsInShortOutFlowoutsOut:
            return (inTime, flow.answeredOrAbandoned - Int(flow.short))
        case .talkdeskContacts:
            let unanswered = Int(flow.missed) + Int(flow.voicemails)
            return (inTime, flow.answeredOrAbandoned - Int(flow.short) + unanswered)
        }
    }
}
