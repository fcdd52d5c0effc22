import Drawing
import Text
import Vocabulary

/// What a tile of the wall can show.
enum TileKind: Equatable {
    case score, answered, offered, level, abandoned, waiting, longest, queueTime, handleTime

    /// The six of the wall, row by row. The past has nobody waiting, so its two tiles say how long
    /// the queue took and how many came through; a centre without surveys says so instead of a
    /// score.
    static func six(isHistory: Bool, hasSurveys: Bool) -> [TileKind] {
        let first = hasSurveys ? score : answered
        let live = [waiting, longest]
        let past = [queueTime, hasSurveys ? answered : offered]
        return [first, .level, .abandoned] + (isHistory ? past : live) + [.handleTime]
    }

    var metric: Metric {
        switch self {
        case .score: .npsAgent
        case .answered: .nAnswered
        case .offered: .nOffered
        case .level: .sl
        case .abandoned: .abRate
        case .waiting: .nWaiting
        case .longest: .longestWait
        case .queueTime: .asa
        case .handleTime: .aht
        }
    }
}
