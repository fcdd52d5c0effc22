import Drawing
import Text
import Vocabulary

// What stands in a cell, for a screen and for a machine.
extension Viewpoint {
    func cell(_ column: StandingColumn, of row: Standing) -> ViewExport.Cell {
        ViewExport.Cell(text: label(column, of: row).text, value: value(column, of: row))
    }

    func cell(_ column: AgentColumn, of agent: AgentStanding) -> ViewExport.Cell {
        ViewExport.Cell(
            text: label(column, of: agent, besideWhisker: true).text,
            value: value(column, of: agent))
    }

    private func value(_ column: StandingColumn, of row: Standing) -> ViewExport.Value {
        switch column {
        case .range: half(row[.npsAgent], isShown: trust(in: .npsAgent) != .withdrawn)
        case .answers: .number(Double(row[.npsAgent].evidence))
        case .duty:
            row.duty.all > 0 && trust(in: .loggedIn) != .withdrawn
                ? .number(Double(row.duty.present)) : .none
        case .change:
            trust(in: .sl) == .withdrawn
                ? .none : row[.sl].change.map { .number($0.difference) } ?? .none
        case .whisker, .recentLevel: .none
        case .score, .offered, .answered, .abandonedCount, .level, .abandoned, .blocked, .waiting,
            .longest, .answerSpeed, .wait90, .handleTime, .talk, .hold, .wrapUp:
            column.metric.map { known($0, of: row) } ?? .none
        }
    }

    private func known(_ metric: Metric, of row: Standing) -> ViewExport.Value {
        guard trust(in: metric) != .withdrawn, let value = value(metric, of: row) else {
            return .none
        }
        return .number(value)
    }

    private func value(_ column: AgentColumn, of agent: AgentStanding) -> ViewExport.Value {
        switch column {
        case .department: agent.department.map { .word($0) } ?? .none
        case .team: agent.team.map { .word($0) } ?? .none
        case .state: activity(of: agent).map { .word($0.state.rawValue) } ?? .none
        case .since:
            activity(of: agent)?.since.map { .number(max(lastHeard - $0, .zero).inSeconds) }
                ?? .none
        case .reason: activity(of: agent)?.reason.map { .word($0) } ?? .none
        case .range: half(agent[.npsAgent], isShown: true)
        case .answers: .number(Double(agent[.npsAgent].evidence))
        case .whisker, .trend: .none
        case .calls, .missed, .handleTime, .hold, .wrapUp, .movedOn, .score, .company, .gap:
            column.metric.map { known($0, of: agent) } ?? .none
        }
    }

    private func known(_ metric: Metric, of agent: AgentStanding) -> ViewExport.Value {
        let figure = agent[metric]
        guard trust(in: metric) != .withdrawn, figure.sufficiency != .insufficient,
            let value = figure.value
        else { return .none }
        return .number(value)
    }

    private func half(_ figure: Figure, isShown: Bool) -> ViewExport.Value {
        guard isShown, figure.sufficiency != .insufficient, let range = figure.range else {
            return .none
        }
        return .number((range.upperBound - range.lowerBound) / 2)
    }

    private var lastHeard: Instant {
        trust(in: .nInProgress) == .sound ? picture.engineTime(at: now) : lastGood
    }
}
