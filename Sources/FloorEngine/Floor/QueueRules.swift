import Vocabulary

/// The rules of one queue in the shape the fold wants: plain words, no look-up by name.
struct QueueRules: Equatable, Sendable {
    let threshold: Timespan
    let shortAbandon: Timespan
    let asteriskThreshold: Timespan
    let abandonInTime: ServiceRules.Verdict
    let countsWaiting: Bool
    let ranksAllExits: Bool
    let percentile: ServiceRules.PercentileRule
    let abandonDenominator: ServiceRules.AbandonDenominator
    let abandonIncludesShort: Bool
    let attribution: ServiceRules.Attribution
    let variant: LevelVariant
    let blockedUnique: Timespan
    let wrapup: Timespan
    private let metReasons: UInt16
    private let missedReasons: UInt16

    init(_ rules: ServiceRules) {
        threshold = rules.threshold
        // A hang-up later than T is a miss, so S cannot reach beyond it.
        shortAbandon = min(rules.shortAbandon, rules.threshold)
        asteriskThreshold = rules.asteriskThreshold ?? rules.threshold
        abandonInTime = rules.abandonInTime
        countsWaiting = rules.countsWaiting
        ranksAllExits = rules.waitPopulation == .exits
        percentile = rules.percentile
        abandonDenominator = rules.abandonDenominator
        abandonIncludesShort = rules.abandonIncludesShort
        attribution = rules.attribution
        variant = rules.variant
        blockedUnique = rules.blockedUnique
        wrapup = rules.wrapup
        metReasons = Self.set(of: rules, .met)
        missedReasons = Self.set(of: rules, .miss)
    }

    private static func set(of rules: ServiceRules, _ verdict: ServiceRules.Verdict) -> UInt16 {
        var bits: UInt16 = 0
        for reason in Leaving.Reason.allCases where rules.verdict(onFlowout: reason) == verdict {
            bits |= 1 << reason.code
        }
        return bits
    }

    /// Whether the abandonment rate is of those who came in the window, not of those who left in it.
    var ratesCohorts: Bool { abandonDenominator == .offered }

    /// Whether what becomes of callers counts with when they came, so that past figures may change.
    var settlesLate: Bool { attribution == .offered || ratesCohorts }

    /// When what happens to `visit` at `instant` counts.
    func instant(for visit: OpenVisit, _ instant: Instant) -> Instant {
        attribution == .event ? instant : visit.enteredAt
    }

    func verdict(on reason: Leaving.Reason) -> ServiceRules.Verdict {
        if metReasons & (1 << reason.code) != 0 { return .met }
        return missedReasons & (1 << reason.code) != 0 ? .miss : .ignore
    }
}

extension Leaving.Reason {
    /// Whether `app_queue` calls `record_abandoned` for it (`metrics.md` § 12, counter quirks).
    var isLostForAsterisk: Bool {
        switch self {
        case .abandoned, .timeout, .empty, .withdraw, .system: true
        case .key, .overflow, .callback, .voicemail, .answeredElsewhere: false
        }
    }
}
