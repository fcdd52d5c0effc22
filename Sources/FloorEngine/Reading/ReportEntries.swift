import Metrics
import Vocabulary

/// The symbols and values of one group, in the order they are written.
struct ReportEntries {
    let definitions: Definitions
    private var values: [Report.Entry] = []
    private var ranges: [(symbol: String, range: ClosedRange<Double>)] = []

    init(definitions: Definitions) {
        self.definitions = definitions
    }

    mutating func add(_ measures: [Metric: Measure]) {
        for metric in Metric.allCases {
            guard let figure = measures[metric]?.figure else { continue }
            values.append(Report.Entry(metric.rawValue, value(figure, metric.unit)))
            if let range = figure.range { ranges.append((metric.rawValue, range)) }
        }
    }

    private func value(_ figure: Figure, _ unit: Metric.Unit) -> Report.Value {
        guard let value = figure.value, value.isFinite else { return .null }
        switch unit {
        case .count: return .count(Int(value))
        case .percent, .points, .seconds, .score: return .number(value)
        }
    }

    /// - Parameter count: `nil`: figures of the interval do not change any more.
    mutating func addOpen(_ count: Int?) {
        if let count { values.append(Report.Entry(Report.openSymbol, .count(count))) }
    }

    /// Scores of answers about the company at large, where there are any.
    mutating func addRelationship(_ voice: VoiceCell) {
        var list = MeasureList(only: VoiceReading.metrics.filter { $0 != .npsGap })
        VoiceReading(voice: voice, pairs: ScorePairs(), statistics: definitions.statistics)
            .add(to: &list)
        for (metric, measure) in list.measures where measure.figure.evidence > 0 {
            let figure = measure.figure
            let symbol = "\(metric.rawValue).\(SurveyKind.relationship.rawValue)"
            values.append(Report.Entry(symbol, value(figure, metric.unit)))
            values.append(Report.Entry(symbol + "_n", .count(figure.evidence)))
            if let range = figure.range { ranges.append((symbol, range)) }
        }
    }

    mutating func addVariants(of cell: QueueCell) {
        for variant in LevelVariant.allCases where variant != .default {
            let (part, whole) = cell.level.parts(of: variant, with: cell.flow)
            let symbol = "sl_variant.\(variant.rawValue)"
            guard whole > 0 else {
                values.append(Report.Entry(symbol, .null))
                continue
            }
            // Some divide by who came, others by who left: at a window's edge these are not the same.
            let share = 100 * Double(min(part, whole)) / Double(whole)
            values.append(Report.Entry(symbol, .number(variant.rounded(share))))
        }
    }

    /// - Parameter mark: of the agents' score; no mark is given for what callers say of the company.
    mutating func addScores(_ voice: VoiceCell, _ mark: Mark.Sign) {
        addScore(.npsAgent, voice.agent, mark)
        addScore(.npsCompany, voice.company, .none)
        values.append(Report.Entry("csat_n", .count(Int(voice.csat.answers))))
        values.append(Report.Entry("ces_n", .count(Int(voice.ces.answers))))
    }

    /// The parts of a score beside it.
    mutating func addScore(_ metric: Metric, _ score: NetPromoterScore, _ mark: Mark.Sign) {
        let symbol = metric.rawValue
        let state = definitions.statistics.sufficiency(of: score.answers)
        values.append(Report.Entry("\(symbol)_n", .count(score.answers)))
        values.append(Report.Entry("\(symbol)_promoters", .count(Int(score.promoters))))
        values.append(Report.Entry("\(symbol)_passives", .count(Int(score.passives))))
        values.append(Report.Entry("\(symbol)_detractors", .count(Int(score.detractors))))
        values.append(Report.Entry("\(symbol)_state", .word(state.rawValue)))
        values.append(Report.Entry("\(symbol)_mark", .word(mark.rawValue)))
    }

    mutating func addPauses(_ pauses: [String: Timespan]) {
        for (reason, length) in pauses.sorted(by: { $0.key < $1.key }) {
            values.append(Report.Entry("paused_s.\(reason)", .number(length.inSeconds)))
        }
    }

    /// - Parameters:
    ///   - pauses: of those of whom it is known when they are logged in.
    ///   - time: of the same.
    mutating func addPauseShares(_ pauses: [String: Timespan], of time: StateTime) {
        for (reason, length) in pauses.sorted(by: { $0.key < $1.key }) {
            let share = Measure.timeShare((length, time.loggedIn)).figure.value
            values.append(
                Report.Entry("pause_share.\(reason)", share.map { .number($0) } ?? .null))
        }
    }

    mutating func addPausedNow(_ presences: [Presence], _ names: Names) {
        var counts: [String: Int] = [:]
        for presence in presences where presence.state == .paused {
            counts[presence.reason.map { names.string($0.name) } ?? "", default: 0] += 1
        }
        for (reason, count) in counts.sorted(by: { $0.key < $1.key }) {
            values.append(Report.Entry("paused.\(reason)", .count(count)))
        }
    }

    func group(
        _ kind: Report.Group.Kind, _ id: String, _ interval: Window? = nil
    ) -> Report.Group {
        Report.Group(kind: kind, id: id, interval: interval, values: values, ranges: ranges)
    }
}

extension LevelVariant {
    /// Asterisk prints its own percentages with one decimal; ours stand beside them to the digit.
    func rounded(_ percent: Double) -> Double {
        switch self {
        case .asteriskPerf, .asteriskPerf2: (percent * 10).rounded() / 10
        default: percent
        }
    }
}
