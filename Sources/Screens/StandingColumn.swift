import Drawing
import Text
import Vocabulary

/// What the table of departments can show of one of them, in the order of the columns.
enum StandingColumn: CaseIterable, TableColumn {
    case score, range, answers
    case offered, answered, abandonedCount
    case levelBar, level, abandoned
    case waiting, longest
    case answerSpeed, wait90
    case handleTime, talk, hold, wrapUp
    case duty

    /// The figure in it, by which the rows can be sorted; `nil` for what only accompanies one.
    var metric: Metric? {
        switch self {
        case .score: .npsAgent
        case .offered: .nOffered
        case .answered: .nAnswered
        case .abandonedCount: .nAbandoned
        case .level: .sl
        case .abandoned: .abRate
        case .waiting: .nWaiting
        case .longest: .longestWait
        case .answerSpeed: .asa
        case .wait90: .waitP90
        case .handleTime: .aht
        case .talk: .att
        case .hold: .avgHold
        case .wrapUp: .avgACW
        case .range, .answers, .levelBar, .duty: nil
        }
    }

    var head: ColumnPhrase {
        switch self {
        case .score: .nps
        case .range: .range95
        case .answers: .answers
        case .offered: .calls
        case .answered: .answered
        case .abandonedCount: .abandonedCount
        case .levelBar: .levelLong
        case .level: .level
        case .abandoned: .abandoned
        case .waiting: .waiting
        case .longest: .longest
        case .answerSpeed: .answerSpeed
        case .wait90: .wait90
        case .handleTime: .handleTime
        case .talk: .talk
        case .hold: .hold
        case .wrapUp: .wrapUp
        case .duty: .duty
        }
    }

    var width: Int {
        switch self {
        case .score, .range, .answers, .waiting: 4
        case .level, .duty: 6
        case .levelBar: 18
        case .offered, .answered, .abandonedCount, .abandoned, .longest, .answerSpeed, .wait90,
            .handleTime, .talk, .hold, .wrapUp:
            5
        }
    }

    /// A score stays with its range and count.
    var weight: Int {
        switch self {
        case .level: 20
        case .score, .range, .answers: 19
        case .abandoned: 18
        case .waiting: 17
        case .longest: 16
        case .duty: 15
        case .handleTime: 14
        case .answerSpeed: 13
        case .offered: 12
        case .answered: 11
        case .abandonedCount: 10
        case .wait90: 9
        case .wrapUp: 8
        case .talk: 7
        case .hold: 6
        case .levelBar: 5
        }
    }
}

extension StandingColumn {
    /// The columns that have something to show here, in their order.
    static func available(_ snapshot: Snapshot) -> [StandingColumn] {
        let hasSurveys = !snapshot.notes.contains(.noSurveys)
        let hasPeople = ([snapshot.total] + snapshot.rows).contains { $0.duty.all > 0 }
        var missing: [StandingColumn] = hasSurveys ? [] : [.score, .range, .answers]
        if !hasPeople { missing.append(.duty) }
        return allCases.filter { !missing.contains($0) }
    }
}
