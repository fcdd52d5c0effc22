import Drawing
import Text
import Vocabulary

@testable import Screens

/// The made-up Saturday with all that a desk can show: callers turned away, what moved since Friday, what
/// people do, who would recommend the centre.
enum PictureDesk {
    static let snapshot: Snapshot = {
        var snapshot = PictureDay.snapshot
        snapshot.compared = [
            Window(PictureDay.time(8, 0, day: -1), PictureDay.time(14, 32, day: -1))
        ]
        for index in snapshot.rows.indices {
            snapshot.rows[index].add(departments[index])
            snapshot.rows[index].recentLevels = levels(endingAt: snapshot.rows[index][.sl].value)
        }
        snapshot.rows[0].recentLevels = series(fallen)
        snapshot.total.recentLevels = levels(endingAt: 78)
        snapshot.total.add(
            Additions(
                blocked: 0.8, change: -4, trend: .slightDown,
                states: [.onCall: 41, .available: 9, .acw: 6, .paused: 11, .ringing: 7]))
        snapshot.total.spread = AnswerSpread(
            agent: [9, 6, 8, 10, 14, 22, 30, 48, 68, 110, 140],
            both: [[210, 60, 30], [40, 50, 60], [20, 40, 90]])
        return snapshot
    }()

    /// Support as it fell from one o'clock on; in two of the steps nobody called.
    private static let fallen: [Double?] = [
        90, 85, 80, 90, 85, 80, 75, 80, 75, 70, 75, 70, nil, 65, 70, 65, 60, 55, 65, nil, 60, 55,
        60,
        65,
    ]

    private static func levels(endingAt level: Double?) -> LevelSeries {
        series((0..<24).map { step in level.map { $0 - Double(step % 4) } })
    }

    private static func series(_ levels: [Double?]) -> LevelSeries {
        let steps = levels.map { level in
            LevelSeries.Step(met: Int(level ?? 0), decided: level == nil ? 0 : 100)
        }
        return LevelSeries(start: PictureDay.time(12, 35), steps: steps, trend: .level)
    }

    fileprivate struct Additions {
        var blocked: Double
        var change: Double
        var trend: Change.Trend = .level
        var states: [PersonState: Int]
    }

    private static let departments = [
        Additions(
            blocked: 1.9, change: -9, trend: .steepDown,
            states: [.onCall: 12, .available: 1, .acw: 3, .paused: 5, .loggedOut: 5]),
        Additions(blocked: 0.4, change: -4, states: [.onCall: 3, .acw: 1]),
        Additions(
            blocked: 0.6, change: -3, states: [.onCall: 5, .available: 1, .acw: 1, .paused: 1]),
        Additions(blocked: 0.2, change: 1, states: [.onCall: 4, .available: 1, .paused: 1]),
        Additions(
            blocked: 0.3, change: 4, trend: .slightUp,
            states: [.onCall: 9, .available: 2, .acw: 1, .paused: 2]),
        Additions(blocked: 0, change: 0, states: [.onCall: 6, .available: 2, .paused: 3]),
        Additions(blocked: 0, change: 3, states: [.onCall: 5, .available: 1, .ringing: 1]),
        Additions(blocked: 0, change: 0, states: [.onCall: 2, .available: 1]),
    ]

    /// The departments on a screen of that size.
    static func board(_ columns: Int, _ rows: Int, in language: Language = .english) -> Board {
        var options = Board.Options()
        options.language = language
        return .showing(.departments, snapshot, columns: columns, rows: rows, options: options)
    }
}

extension Standing {
    fileprivate mutating func add(_ more: PictureDesk.Additions) {
        figures[.blockedRate] = Figure(value: more.blocked, evidence: 600)
        figures[.sl]?.change = Change(difference: more.change, trend: more.trend)
        duty.states = more.states
    }
}
