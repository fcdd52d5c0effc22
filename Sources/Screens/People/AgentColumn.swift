import Drawing
import Text
import Vocabulary

/// What the table of agents can show of one of them beside the name, in the order of the columns.
enum AgentColumn: String, CaseIterable, TableColumn {
    case department, team, state, since, reason
    case calls, missed, handleTime, hold, wrapUp, movedOn
    case score, range, answers, whisker, company, gap, trend

    /// What the rows are sorted by when the column is chosen; `nil` for what only accompanies another.
    var key: Order.Key? {
        switch self {
        case .state: .state
        case .since: .timeInState
        // Never by the bare score: few answers would lead and close the list by luck.
        case .score: .sureScore
        case .calls, .missed, .handleTime, .hold, .wrapUp, .movedOn, .company, .gap:
            metric.map(Order.Key.metric)
        case .department, .team, .reason, .range, .answers, .whisker, .trend: nil
        }
    }

    /// The figure in it.
    var metric: Metric? {
        switch self {
        case .calls: .nAnswered
        case .missed: .rna
        case .handleTime: .aht
        case .hold: .avgHold
        case .wrapUp: .avgACW
        case .movedOn: .transferRate
        case .score: .npsAgent
        case .company: .npsCompany
        case .gap: .npsGap
        case .department, .team, .state, .since, .reason, .range, .answers, .whisker, .trend: nil
        }
    }

    var quantity: TableFilter.Quantity? {
        metric.map { .metric($0) } ?? Self.companions[self]
    }

    private static let companions: [Self: TableFilter.Quantity] = [
        .since: .timeInState, .range: .halfRange, .answers: .answers,
    ]

    var head: ColumnPhrase {
        switch self {
        case .department: .department
        case .team: .team
        case .state: .state
        case .since: .since
        case .reason: .reason
        case .calls: .calls
        case .missed: .missed
        case .handleTime: .handleTime
        case .hold: .hold
        case .wrapUp: .wrapUp
        case .movedOn: .movedOn
        case .score: .agentScore
        case .range: .range95
        case .answers: .answers
        case .whisker: .scoreRange
        case .company: .companyScore
        case .gap: .gap
        case .trend: .trend
        }
    }

    var width: Int {
        switch self {
        case .department: 14
        case .whisker: 21
        case .score, .reason, .trend: 9
        case .state: 8
        case .company: 7
        case .team, .since, .calls, .handleTime, .hold, .wrapUp, .movedOn: 5
        case .range, .answers, .missed, .gap: 4
        }
    }

    var weight: Int {
        switch self {
        case .state: 20
        case .since: 19
        case .score, .range, .answers: 18
        case .calls: 17
        case .handleTime: 16
        case .company: 15
        case .trend: 14
        case .reason: 13
        case .whisker: 12
        case .department: 11
        case .team: 10
        case .gap: 9
        case .hold: 8
        case .wrapUp: 7
        case .missed: 6
        case .movedOn: 5
        }
    }

    var isPicture: Bool { self == .whisker || self == .trend }

    var alignment: Alignment {
        switch self {
        case .department, .team, .state, .reason, .whisker, .trend: .leading
        case .since, .calls, .missed, .handleTime, .hold, .wrapUp, .movedOn, .score, .range,
            .answers, .company, .gap:
            .trailing
        }
    }
}

extension AgentColumn {
    /// The columns that some row can fill. Those of the present are there also while nobody is paused,
    /// so that the table does not move when somebody is.
    static func filled(by agents: [AgentStanding]) -> Set<AgentColumn> {
        Set(
            allCases.filter { column in
                switch column {
                case .department: Set(agents.lazy.compactMap(\.department).prefix(64)).count > 1
                case .team: agents.contains { $0.team != nil }
                case .state, .since, .reason: true
                case .calls, .missed, .handleTime, .movedOn: true
                case .hold, .wrapUp, .company, .gap:
                    agents.contains { agent in
                        column.metric.map { agent[$0].value != nil } ?? false
                    }
                case .score, .range, .answers, .whisker, .trend: true
                }
            })
    }

    /// The columns that have something to show here, in their order.
    static func available(_ view: Viewpoint) -> [AgentColumn] {
        let filled = view.picture.roster.columns
        let hasSurveys = !view.snapshot.notes.contains(.noSurveys)
        return allCases.filter { column in
            switch column {
            case .score, .range, .answers, .whisker, .company, .gap, .trend:
                hasSurveys && filled.contains(column)
            case .department, .team, .state, .since, .reason, .calls, .missed, .handleTime,
                .hold, .wrapUp, .movedOn:
                filled.contains(column)
            }
        }
    }
}
