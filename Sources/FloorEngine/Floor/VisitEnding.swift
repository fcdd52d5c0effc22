import Metrics
import Vocabulary

/// What the end of a visit counts as: the table of `metrics.md` § 3.3 and its neighbours.
struct VisitEnding {
    let visit: OpenVisit
    /// As the source states it, where it does.
    let stated: Timespan?
    let wait: Timespan
    let at: Instant
    let rules: QueueRules

    private var queue: QueueIndex { visit.queue }
    /// When the ending counts.
    private var counted: Instant { rules.instant(for: visit, at) }
    private var isInTime: Bool { wait <= rules.threshold }

    /// When a visit that outlasted T was decided. The stated wait says that it did; its end may lie
    /// before enqueued + T all the same, where clocks disagree.
    private var overdueInstant: Instant {
        rules.countsWaiting ? min(counted, visit.enteredAt + rules.threshold) : counted
    }

    func answered(_ facts: inout [Fact]) {
        let waited = Waits.Input(wait, .answered, isRanked: true)
        let level = isInTime ? ServiceLevel.Input.answeredInTime : nil
        facts.append(Fact(.left(queue, .answered, waited, level), at: counted))
        if !isInTime { facts.append(Fact(.level(queue, .overdue), at: overdueInstant)) }
        if rules.ratesCohorts { facts.append(visit.ofCohort(lost: false)) }
    }

    func left(by reason: Leaving.Reason, _ facts: inout [Fact]) {
        if reason == .answeredElsewhere {
            return facts.append(Fact(.left(queue, .flowout(reason), nil, nil), at: counted))
        }
        facts.append(reason == .abandoned ? abandoned : flowout(reason))
        let leavesRate = reason == .abandoned && isShort && !rules.abandonIncludesShort
        if rules.ratesCohorts, !leavesRate {
            facts.append(visit.ofCohort(lost: reason == .abandoned))
        }
        if let level = level(reason) { facts.append(level) }
        if reason.isLostForAsterisk {
            let inLevel = (stated ?? visit.wholeSeconds(until: at)) <= rules.asteriskThreshold
            facts.append(Fact(.level(queue, .lostForAsterisk(inLevel: inLevel)), at: at))
        }
    }

    private var isShort: Bool { wait <= rules.shortAbandon }

    private var abandoned: Fact {
        let waited = Waits.Input(
            wait, isShort ? .abandonedShort : .abandonedLong, isRanked: rules.ranksAllExits)
        return Fact(
            .left(queue, .abandoned(short: isShort, late: !isInTime), waited, nil), at: counted)
    }

    private func flowout(_ reason: Leaving.Reason) -> Fact {
        let waited = Waits.Input(wait, .flowout, isRanked: rules.ranksAllExits)
        return Fact(.left(queue, .flowout(reason), waited, nil), at: counted)
    }

    private func level(_ reason: Leaving.Reason) -> Fact? {
        guard isInTime else { return Fact(.level(queue, .overdue), at: overdueInstant) }
        guard reason == .abandoned else {
            let verdict = rules.verdict(on: reason)
            let isCallback = reason == .callback
            return Fact(
                .level(queue, isCallback ? .callbackInTime(verdict) : .flowoutInTime(verdict)),
                at: counted)
        }
        guard !isShort else { return nil }
        return Fact(.level(queue, .abandonedInTime(rules.abandonInTime)), at: counted)
    }
}

extension OpenVisit {
    /// The wait as Asterisk reckons it: the difference of the clock's whole seconds.
    func wholeSeconds(until end: Instant) -> Timespan {
        end.floored(to: .seconds(1)) - enteredAt.floored(to: .seconds(1))
    }

    /// That the visit is one of those who came when it came.
    func ofCohort(lost: Bool) -> Fact {
        Fact(.left(queue, .ofCohort(lost: lost), nil, nil), at: enteredAt)
    }
}
