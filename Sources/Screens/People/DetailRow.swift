import Drawing
import Text
import Vocabulary

/// A figure of one person beside the department's: a row of the detail and of the comparison.
enum DetailRow: Hashable, CaseIterable {
    case handleTime, talk, hold, wrapUp, movedOn, missed, occupancy
    case company, gap, satisfaction, effort
    case middle, use

    var metric: Metric {
        switch self {
        case .handleTime: .aht
        case .talk: .att
        case .hold: .avgHold
        case .wrapUp: .avgACW
        case .middle: .ahtMedian
        case .movedOn: .transferRate
        case .missed: .rnaRate
        case .occupancy: .occupancy
        case .company: .npsCompany
        case .gap: .npsGap
        case .satisfaction: .csat
        case .effort: .ces
        case .use: .utilisation
        }
    }

    /// Whether customers were asked for it.
    private var isAsked: Bool {
        switch self {
        case .company, .gap, .satisfaction, .effort: true
        case .handleTime, .talk, .hold, .wrapUp, .movedOn, .missed, .occupancy, .middle, .use:
            false
        }
    }

    /// Those that some of the persons shown, or their department, can fill.
    static func filled(by details: [AgentDetail]) -> [DetailRow] {
        allCases.filter { row in
            details.contains { detail in
                // A person nobody was asked about has no row; one without calls today has.
                detail.standing[row.metric].value != nil
                    || (!row.isAsked && detail.department?[row.metric].value != nil)
            }
        }
    }
}

extension Viewpoint {
    /// `7:58`, `31 %`, `+9`; of the person, in no colour.
    func written(_ metric: Metric, of agent: AgentStanding) -> Label {
        suffixed(label(metric, of: agent, columns: 8), metric)
    }

    /// The same of the department; its grades belong to other pages.
    func written(_ metric: Metric, of department: Standing?) -> Label {
        guard let department, trust(in: metric) != .withdrawn,
            let value = value(metric, of: department)
        else { return Label(Catalogue.unknown, .dim) }
        let text =
            metric.unit == .percent
            ? say.percent(value, decimals: 0) : say.narrow(value, in: metric.unit, columns: 8)
        return suffixed(Label(text, trust(in: metric) == .sound ? .plain : .dim), metric)
    }

    private func suffixed(_ label: Label, _ metric: Metric) -> Label {
        guard metric.unit == .percent, label.text != Catalogue.unknown else { return label }
        return Label(label.text + " %", label.style)
    }

    /// The centre's own goal for a figure, where it has one.
    func goal(_ metric: Metric, of department: Standing?) -> String {
        guard let goal = department?[metric].goal, let target = goal.target else { return "" }
        let number =
            metric.unit == .percent
            ? say.percent(target, decimals: 0) + " %" : say.figure(target, in: metric.unit)
        return say(goal.better == .higher ? WallPhrase.target(number) : .limit(number))
    }
}
