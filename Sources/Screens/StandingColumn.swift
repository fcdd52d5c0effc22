import Drawing
import Text
import Vocabulary

/// What the table of departments can show of one of them, in the order of the columns.
enum StandingColumn: String, CaseIterable, TableColumn {
    case score, range, answers, whisker
    case level, abandoned, blocked, abandonedCount
    case waiting, longest
    case answerSpeed, wait90
    case handleTime, talk, hold, wrapUp
    case offered, answered
    case duty, recentLevel, change

    /// The figure in it, by which the rows can be sorted; `nil` for what only accompanies one.
    var metric: Metric? {
        switch self {
        case .score: .npsAgent
        case .offered: .nOffered
        case .answered: .nAnswered
        case .abandonedCount: .nAbandoned
        case .level: .sl
        case .abandoned: .abRate
        case .blocked: .blockedRate
        case .waiting: .nWaiting
        case .longest: .longestWait
        case .answerSpeed: .asa
        case .wait90: .waitP90
        case .handleTime: .aht
        case .talk: .att
        case .hold: .avgHold
        case .wrapUp: .avgACW
        case .range, .answers, .whisker, .duty, .recentLevel, .change: nil
        }
    }

    var quantity: TableFilter.Quantity? {
        metric.map { .metric($0) } ?? Self.companions[self]
    }

    private static let companions: [Self: TableFilter.Quantity] = [
        .range: .halfRange, .answers: .answers, .duty: .duty,
    ]

    var head: ColumnPhrase {
        switch self {
        case .score: .nps
        case .range: .range95
        case .answers: .answers
        case .whisker: .scoreRangeWide
        case .offered: .calls
        case .answered: .answered
        case .abandonedCount: .abandonedCount
        case .level: .level
        case .abandoned: .abandoned
        case .blocked: .blocked
        case .waiting: .waiting
        case .longest: .longest
        case .answerSpeed: .answerSpeed
        case .wait90: .wait90
        case .handleTime: .handleTime
        case .talk: .talk
        case .hold: .hold
        case .wrapUp: .wrapUp
        case .duty: .duty
        case .recentLevel: .recentLevel
        case .change: .change
        }
    }

    var width: Int {
        switch self {
        case .score, .range, .answers, .waiting: 4
        case .level, .duty, .change: 6
        case .recentLevel: 10
        case .whisker: 25
        case .offered, .answered, .abandonedCount, .abandoned, .blocked, .longest, .answerSpeed,
            .wait90, .handleTime, .talk, .hold, .wrapUp:
            5
        }
    }

    /// A score stays with its range and count.
    var weight: Int {
        switch self {
        case .level: 30
        case .score, .range, .answers: 29
        case .abandoned: 28
        case .waiting: 27
        case .longest: 26
        case .duty: 25
        case .handleTime: 24
        case .answerSpeed: 23
        case .offered: 22
        case .wrapUp: 21
        case .blocked: 20
        case .change: 18
        case .whisker: 17
        case .answered: 16
        case .wait90: 15
        case .talk: 14
        case .hold: 13
        case .abandonedCount: 12
        case .recentLevel: 19
        }
    }

    var alignment: Alignment { isPicture ? .leading : .trailing }

    var isPicture: Bool { [.whisker, .recentLevel].contains(self) }
}

extension StandingColumn {
    /// The columns that have something to show here, in their order.
    static func available(_ snapshot: Snapshot) -> [StandingColumn] {
        let standings = [snapshot.total] + snapshot.rows
        let hasSurveys = !snapshot.notes.contains(.noSurveys)
        var missing: [StandingColumn] = hasSurveys ? [] : [.score, .range, .answers, .whisker]
        if !standings.contains(where: { $0.duty.all > 0 }) { missing.append(.duty) }
        if !standings.contains(where: { $0[.blockedRate].value != nil }) {
            missing.append(.blocked)
        }
        if snapshot.total.recentLevels == nil { missing.append(.recentLevel) }
        if !standings.contains(where: { $0[.sl].change != nil }) { missing.append(.change) }
        return allCases.filter { !missing.contains($0) }
    }
}
