import Metrics
import Vocabulary

/// Takes the figures of sections 3 and 4 of the dictionary from a cell.
struct ServiceReading {
    let cell: QueueCell
    /// Callers lost, and of how many: each queue by its own rule.
    let abandonment: (part: Int, of: Int)
    let percentileRule: ServiceRules.PercentileRule
    let waiting: Waiting
    let inProgress: Int
    let pendingCallbacks: Int
    /// Those who came or were turned away: of the company by arrival, else by their first queue.
    let arrived: Int
    let definitions: Definitions
    let knowsHold: Bool
    let now: Instant

    /// Every figure of visits and handlings.
    var measures: [Metric: Measure] {
        var result = visits
        result.merge(others) { first, _ in first }
        result.merge(handlings) { first, _ in first }
        result.merge(live) { first, _ in first }
        return result
    }

    private var z: Double { definitions.statistics.z }

    private var visits: [Metric: Measure] {
        let (flow, waits, level) = (cell.flow, cell.waits, cell.level)
        let asa = Measure.mean(waits.answered, of: Int(flow.answered))
        let ranked = waits.ranked.sorted()
        return [
            .nOffered: .count(Int(flow.offered)), .nAnswered: .count(Int(flow.answered)),
            .nAbandoned: .count(Int(flow.abandoned)), .nShort: .count(Int(flow.short)),
            .nFlowout: .count(Int(flow.flowouts)), .slMet: .count(Int(level.met)),
            .slDecided: .count(Int(level.decided)),
            .sl: .proportion(Int(level.met), of: Int(level.decided), z: z),
            .abRate: .proportion(abandonment.part, of: abandonment.of, z: z),
            .avgAbandonTime: .mean(waits.abandonedLong, of: Int(flow.abandoned - flow.short)),
            .asa: asa, .atq: asa, .awt: .mean(waits.allExits, of: Int(waits.exits)),
            .waitP50: percentile(0.5, of: ranked), .waitP90: percentile(0.9, of: ranked),
            .waitP95: percentile(0.95, of: ranked),
            .waitMax: .seconds(ranked.maximum, of: ranked.count),
            .acdPickup: .mean(cell.gate.pickupTime, of: Int(cell.gate.pickups)),
        ]
    }

    private var others: [Metric: Measure] {
        let (blocked, callbacks) = (Int(cell.gate.blocked), cell.callbacks)
        let (connected, failed) = (Int(callbacks.connected), Int(callbacks.failed))
        return [
            .nBlocked: .count(blocked),
            .blockedRate: .proportion(blocked, of: blocked + arrived, z: z),
            .callbackRequested: .count(Int(callbacks.requested)),
            .callbackConnected: .count(connected), .callbackFailed: .count(failed),
            .callbackSuccess: .proportion(connected, of: connected + failed, z: z),
            .callbackWait: .mean(callbacks.waited, of: connected),
        ]
    }

    private func percentile(_ p: Double, of ranked: ValueCounts) -> Measure {
        .seconds(ranked.percentile(p, by: percentileRule), of: ranked.count)
    }

    private var handlings: [Metric: Measure] {
        var result = HandlingReading(
            time: cell.handling, definitions: definitions, knowsHold: knowsHold
        ).measures
        result.merge(RingReading(offers: cell.offers, z: z).measures) { first, _ in first }
        return result
    }

    private var live: [Metric: Measure] {
        let age = waiting.since.map { max(now - $0, .zero).inSeconds }
        return [
            .nWaiting: .count(waiting.count), .nWaitingOver: .count(waiting.overThreshold),
            .longestWait: .seconds(age, of: waiting.count), .nInProgress: .count(inProgress),
            .callbackPending: .count(pendingCallbacks),
        ]
    }
}

/// Takes the figures of handle time.
struct HandlingReading {
    let time: HandleTime
    let definitions: Definitions
    /// Whether any source ever told of a hold; without, hold is unknown and not zero.
    let knowsHold: Bool

    var measures: [Metric: Measure] {
        let n = Int(time.handled)
        let percentile = definitions.service.percentile
        let wholes = time.wholes.sorted()
        return [
            .nHandled: .count(n), .aht: .mean(time.total(by: definitions.handling), of: n),
            .att: .mean(time.talk, of: n), .avgACW: .mean(time.afterCallWork, of: n),
            .avgHold: knowsHold ? .mean(time.hold, of: n) : Measure(.none),
            .avgHoldHeldOnly: .mean(time.hold, of: Int(time.held)),
            .holdRate: knowsHold ? share(time.held, n) : Measure(.none),
            .holdAbandons: .count(Int(time.lostOnHold)),
            .ahtMedian: .seconds(wholes.percentile(0.5, by: percentile), of: wholes.count),
            .ahtMAD: .seconds(wholes.medianAbsoluteDeviation(by: percentile), of: wholes.count),
            .connectedAvg: .mean(time.talk + time.hold, of: n),
            .transferRate: share(time.transfers, n), .nTransfers: .count(Int(time.transfers)),
        ]
    }

    private func share(_ part: Int32, _ whole: Int) -> Measure {
        .proportion(Int(part), of: whole, z: definitions.statistics.z)
    }
}

/// Takes the figures of ring offers.
struct RingReading {
    let offers: RingOffers
    let z: Double

    var measures: [Metric: Measure] {
        let notAccepted = Int(offers.ignored) + Int(offers.rejected)
        return [
            .rna: .count(Int(offers.ignored)), .unreachable: .count(Int(offers.unreachable)),
            .rnaRate: .proportion(Int(offers.ignored), of: offers.decided, z: z),
            .notAcceptedRate: .proportion(notAccepted, of: offers.decided, z: z),
            .ronaVisits: .count(Int(offers.visitsPassedOver)),
            .agentDump: .count(Int(offers.dumped)),
        ]
    }
}
