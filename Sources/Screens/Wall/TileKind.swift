import Drawing
import Text
import Vocabulary

/// What a tile of the wall can show.
enum TileKind: Equatable {
    case score, answered, offered, level, abandoned, waiting, longest, queueTime, handleTime
    /// Who could take a call now.
    case ready

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
        case .ready: .available
        }
    }
}

/// Which tiles a wall has.
struct TileChoice {
    /// The past has nobody waiting, and a wall for the floor does not show who waits: agents who see it
    /// delay going ready. Both say how long the queue took and how many came through.
    let hidesQueue: Bool
    /// A centre without surveys says how many calls were answered instead of a score.
    let hasSurveys: Bool
    /// Whether it is known who is ready.
    let knowsReady: Bool

    init(hidesQueue: Bool, hasSurveys: Bool, knowsReady: Bool = false) {
        self.hidesQueue = hidesQueue
        self.hasSurveys = hasSurveys
        self.knowsReady = knowsReady
    }

    /// What is told first, and largest where there is a panel for it.
    var first: TileKind { hasSurveys ? .score : .answered }

    /// The six of the wall, row by row.
    var six: [TileKind] {
        let queue: [TileKind] =
            hidesQueue ? [.queueTime, hasSurveys ? .answered : .offered] : [.waiting, .longest]
        return [first, .level, .abandoned] + queue + [.handleTime]
    }

    /// Those beside a panel for the first: five, and a sixth where there is something to tell.
    var beside: [TileKind] {
        let queue: [TileKind] =
            hidesQueue ? [hasSurveys ? .answered : .offered, .queueTime] : [.waiting, .longest]
        let last: [TileKind] = knowsReady ? [.ready] : queue.contains(.offered) ? [] : [.offered]
        return [.level, .abandoned] + queue + [.handleTime] + last
    }
}

extension Board {
    /// The tiles of the wall, and of whatever takes its place on a small screen.
    func tiles(_ view: Viewpoint) -> TileChoice {
        // The same on every page, so that no tile changes its place.
        let whole = view.snapshot.total
        let isLive = !view.snapshot.isHistory
        return TileChoice(
            hidesQueue: !isLive || hidesQueue,
            hasSurveys: !view.snapshot.notes.contains(.noSurveys) || freshness == .reading,
            knowsReady: isLive && whole.duty.all > 0 && !whole.duty.isEstimate
                && whole.figures[.available] != nil)
    }

    /// Whether this is a wall that agents look at.
    var hidesQueue: Bool { screen == .wall && options.wall.profile == .floor }
}
