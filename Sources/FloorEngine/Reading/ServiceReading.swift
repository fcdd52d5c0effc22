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
    func add(to list: inout MeasureList) {
        addVisits(to: &list)
        addWaits(to: &list)
        addOthers(to: &list)
        HandlingReading(
            time: cell.handling, definitions: definitions, knowsHold: knowsHold
        ).add(to: &list)
        RingReading(offers: cell.offers, z: z).add(to: &list)
        addLive(to: &list)
    }

    private var z: Double { definitions.statistics.z }

    private func addVisits(to list: inout MeasureList) {
        let (flow, level) = (cell.flow, cell.level)
        list.add(.nOffered, count: Int(flow.offered))
        list.add(.nAnswered, count: Int(flow.answered))
        list.add(.nAbandoned, count: Int(flow.abandoned))
        list.add(.nShort, count: Int(flow.short))
        list.add(.nFlowout, count: Int(flow.flowouts))
        list.add(.slMet, count: Int(level.met))
        list.add(.slDecided, count: Int(level.decided))
        list.add(.sl, .proportion(Int(level.met), of: Int(level.decided), z: z))
        list.add(.abRate, .proportion(abandonment.part, of: abandonment.of, z: z))
    }

    private func addWaits(to list: inout MeasureList) {
        let (flow, waits) = (cell.flow, cell.waits)
        let asa = Measure.mean(waits.answered, of: Int(flow.answered))
        list.add(.avgAbandonTime, .mean(waits.abandonedLong, of: Int(flow.abandoned - flow.short)))
        list.add(.asa, asa)
        list.add(.atq, asa)
        list.add(.awt, .mean(waits.allExits, of: Int(waits.exits)))
        list.add(.acdPickup, .mean(cell.gate.pickupTime, of: Int(cell.gate.pickups)))
        guard list.wants(where: \.isSpread) else { return }
        let ranked = waits.ranked.sorted()
        list.add(.waitP50, percentile(0.5, of: ranked))
        list.add(.waitP90, percentile(0.9, of: ranked))
        list.add(.waitP95, percentile(0.95, of: ranked))
        list.add(.waitMax, .seconds(ranked.maximum, of: ranked.count))
    }

    private func percentile(_ p: Double, of ranked: ValueCounts) -> Measure {
        .seconds(ranked.percentile(p, by: percentileRule), of: ranked.count)
    }

    private func addOthers(to list: inout MeasureList) {
        let (blocked, callbacks) = (Int(cell.gate.blocked), cell.callbacks)
        let (connected, failed) = (Int(callbacks.connected), Int(callbacks.failed))
        list.add(.nBlocked, count: blocked)
        list.add(.blockedRate, .proportion(blocked, of: blocked + arrived, z: z))
        list.add(.callbackRequested, count: Int(callbacks.requested))
        list.add(.callbackConnected, count: connected)
        list.add(.callbackFailed, count: failed)
        list.add(.callbackSuccess, .proportion(connected, of: connected + failed, z: z))
        list.add(.callbackWait, .mean(callbacks.waited, of: connected))
    }

    private func addLive(to list: inout MeasureList) {
        let age = waiting.since.map { max(now - $0, .zero).inSeconds }
        list.add(.nWaiting, count: waiting.count)
        list.add(.nWaitingOver, count: waiting.overThreshold)
        list.add(.longestWait, .seconds(age, of: waiting.count))
        list.add(.nInProgress, count: inProgress)
        list.add(.callbackPending, count: pendingCallbacks)
    }
}

/// Takes the figures of handle time.
struct HandlingReading {
    let time: HandleTime
    let definitions: Definitions
    /// Whether any source ever told of a hold; without, hold is unknown and not zero.
    let knowsHold: Bool

    func add(to list: inout MeasureList) {
        let n = Int(time.handled)
        list.add(.nHandled, count: n)
        list.add(.aht, .mean(time.total(by: definitions.handling), of: n))
        list.add(.att, .mean(time.talk, of: n))
        list.add(.avgACW, .mean(time.afterCallWork, of: n))
        list.add(.avgHold, knowsHold ? .mean(time.hold, of: n) : .none)
        list.add(.avgHoldHeldOnly, .mean(time.hold, of: Int(time.held)))
        list.add(.holdRate, knowsHold ? share(time.held, n) : .none)
        list.add(.holdAbandons, count: Int(time.lostOnHold))
        list.add(.connectedAvg, .mean(time.talk + time.hold, of: n))
        list.add(.transferRate, share(time.transfers, n))
        list.add(.nTransfers, count: Int(time.transfers))
        guard list.wants(where: \.isSpread) else { return }
        let percentile = definitions.service.percentile
        let wholes = time.wholes.sorted()
        let count = wholes.count
        list.add(.ahtMedian, .seconds(wholes.percentile(0.5, by: percentile), of: count))
        list.add(.ahtMAD, .seconds(wholes.medianAbsoluteDeviation(by: percentile), of: count))
    }

    private func share(_ part: Int32, _ whole: Int) -> Measure {
        .proportion(Int(part), of: whole, z: definitions.statistics.z)
    }
}

/// Takes the figures of ring offers.
struct RingReading {
    let offers: RingOffers
    let z: Double

    func add(to list: inout MeasureList) {
        let notAccepted = Int(offers.ignored) + Int(offers.rejected)
        list.add(.rna, count: Int(offers.ignored))
        list.add(.unreachable, count: Int(offers.unreachable))
        list.add(.rnaRate, .proportion(Int(offers.ignored), of: offers.decided, z: z))
        list.add(.notAcceptedRate, .proportion(notAccepted, of: offers.decided, z: z))
        list.add(.ronaVisits, count: Int(offers.visitsPassedOver))
        list.add(.agentDump, count: Int(offers.dumped))
    }
}
