import Metrics
import Vocabulary

/// Takes the figures of one person from what was counted about them (`metrics.md` §§ 4, 7).
struct AgentReading {
    let cell: PersonCell
    let definitions: Definitions
    /// Whether any source ever told of a hold; without, hold is unknown and not zero.
    let knowsHold: Bool
    /// Whether any source says when the person is logged in; without, time is unknown and not zero.
    let knowsLogin: Bool

    private var z: Double { definitions.statistics.z }

    func add(to figures: inout PackedFigures) {
        addHandling(to: &figures)
        addRings(to: &figures)
        addTime(to: &figures)
    }

    private func addHandling(to figures: inout PackedFigures) {
        let time = cell.handling
        let n = Int(time.handled)
        figures.add(.nAnswered, count: Int(cell.offers.accepted))
        figures.add(.nHandled, count: n)
        figures.add(.aht, time.total(by: definitions.handling), over: n)
        figures.add(.att, time.talk, over: n)
        if knowsHold { figures.add(.avgHold, time.hold, over: n) }
        figures.add(.avgACW, time.afterCallWork, over: n)
        figures.add(.transferRate, Int(time.transfers), of: n, z)
        figures.add(.nTransfers, count: Int(time.transfers))
        figures.add(.holdAbandons, count: Int(time.lostOnHold))
    }

    private func addRings(to figures: inout PackedFigures) {
        let offers = cell.offers
        let ignored = Int(offers.ignored)
        figures.add(.rna, count: ignored)
        figures.add(.unreachable, count: Int(offers.unreachable))
        figures.add(.rnaRate, ignored, of: offers.decided, z)
        figures.add(.notAcceptedRate, ignored + Int(offers.rejected), of: offers.decided, z)
    }

    private func addTime(to figures: inout PackedFigures) {
        let time = cell.time
        figures.add(.ringSeconds, time.ringing + cell.offers.toldRinging, over: 1)
        figures.add(.handleSeconds, time.handling, over: 1)
        figures.add(.pausedSeconds, time.paused, over: 1)
        if !definitions.people.pausePlans.isEmpty {
            figures.add(.pauseOverrun, cell.overrun, over: 1)
        }
        guard knowsLogin else { return }
        figures.add(.loggedInSeconds, time.loggedIn, over: 1)
        figures.add(.availableSeconds, time.available, over: 1)
        figures.add(.pauseShare, (time.paused, time.loggedIn))
        figures.add(
            .occupancy, time.occupancy(by: definitions.people.occupancyDenominator))
        figures.add(.utilisation, time.utilisation)
    }
}

extension PackedFigures {
    mutating func add(_ metric: Metric, count: Int) {
        add(metric, Double(count), of: count)
    }

    fileprivate mutating func add(_ metric: Metric, _ sum: Timespan, over count: Int) {
        guard count > 0 else { return }
        add(metric, sum.inSeconds / Double(count), of: count)
    }

    fileprivate mutating func add(_ metric: Metric, _ part: Int, of whole: Int, _ z: Double) {
        add(metric, Measure.proportion(part, of: whole, z: z).figure)
    }

    fileprivate mutating func add(_ metric: Metric, _ parts: (part: Timespan, of: Timespan)) {
        add(metric, Measure.timeShare(parts).figure)
    }

    /// - Precondition: the figure has neither goal, grade nor change.
    mutating func add(_ metric: Metric, _ figure: Figure) {
        guard figure.value != nil else { return }
        add(
            metric, figure.value, of: figure.evidence, range: figure.range,
            sufficiency: figure.sufficiency)
    }
}
