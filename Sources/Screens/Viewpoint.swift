import Drawing
import Text
import Vocabulary

/// What may be said about the figures at this moment: the one place where a number, its grade and
/// its age become words, marks and styles.
struct Viewpoint {
    let picture: Picture
    let freshness: Freshness
    let now: Instant
    let say: Catalogue
    /// How much of a person is named.
    let names: NameDisplay
    /// Whether it is not shown who waits.
    let hidesQueue: Bool
    /// The department that a page of the wall is about; `nil`: the whole.
    private(set) var focus: Standing?
    private let alarms: Alarms
    /// The time on the clock, also while the picture stands still.
    private let present: Instant

    init?(_ board: Board) {
        guard let picture = board.picture else { return nil }
        self.picture = picture
        freshness = board.freshness
        now = board.shownAt
        say = board.say
        names = board.people.names
        hidesQueue = board.hidesQueue
        alarms = board.alarms
        present = board.now
    }

    var snapshot: Snapshot { picture.snapshot }

    /// What the large figures are about.
    var total: Standing { focus ?? snapshot.total }

    /// The same with a department as what the large figures are about.
    func focused(on department: Standing?) -> Viewpoint {
        var view = self
        view.focus = department
        return view
    }

    /// How far a figure can be relied on.
    enum Trust {
        case sound
        /// Shown, dim and with `?`.
        case doubtful
        /// Too old to show, or not known yet.
        case withdrawn
    }

    func trust(in metric: Metric) -> Trust {
        // Until all is read, every count is short of calls that came, and nobody's state is known.
        if freshness == .reading { return .withdrawn }
        if snapshot.isHistory { return metric.isLive ? .withdrawn : .sound }
        return switch freshness {
        case .waiting, .reading, .live, .late: .sound
        case .old: metric.isSlow ? .sound : .doubtful
        case .lost: metric.isSlow ? .doubtful : .withdrawn
        }
    }

    /// Whether figures of the moment have been withdrawn because a source fell silent.
    var hidesLiveFigures: Bool {
        if case .lost = freshness { return !snapshot.isHistory }
        return false
    }

    /// The number itself. The longest wait ticks with the clock as long as its source is heard.
    /// `nil` when it is unknown or rests on too little to be shown.
    func value(_ metric: Metric, of standing: Standing) -> Double? {
        let figure = standing[metric]
        if metric == .longestWait, let since = standing.longestWaitingSince {
            let heard = trust(in: metric) == .sound ? picture.engineTime(at: now) : lastGood
            return max(heard - since, .zero).inSeconds
        }
        return figure.sufficiency == .insufficient ? nil : figure.value
    }

    /// The number as it stands in a column or a tile, in the style of its grade.
    func label(_ metric: Metric, of standing: Standing, _ write: (Double) -> String) -> Label {
        let value = trust(in: metric) == .withdrawn ? nil : value(metric, of: standing)
        guard let value else { return Label(Catalogue.unknown, .dim) }
        return Label(write(value), style(of: standing[metric], trusted: trust(in: metric)))
    }

    /// The same in the metric's own unit, short enough for a column.
    func label(_ metric: Metric, of standing: Standing, columns: Int = 5) -> Label {
        label(metric, of: standing) { say.narrow($0, in: metric.unit, columns: columns) }
    }

    /// `78`; but `79.6` when a goal of 80 was missed, lest the lamp look wrong beside an 80.
    func wholePercent(_ value: Double, _ figure: Figure) -> String {
        let whole = say.percent(value, decimals: 0)
        let isGood = figure.grade ?? .ok == .ok
        let looksGood = figure.goal?.target.map { say.percent($0, decimals: 0) } == whole
        return !isGood && looksGood ? say.percent(value) : whole
    }

    private func style(of figure: Figure, trusted trust: Trust) -> Style {
        guard trust == .sound else { return .dim }
        let style = figure.grade?.style ?? .plain
        return style == .plain && figure.sufficiency != .ok ? .dim : style
    }

    /// The lamp of one figure: nothing without a goal, `–` when too little is known for a
    /// grade.
    func lamp(of metric: Metric, of standing: Standing) -> Label {
        let figure = standing[metric]
        guard trust(in: metric) == .sound else {
            return Label(freshness == .reading ? Catalogue.unknown : "?", .dim)
        }
        if let grade = figure.grade { return lamp(grade, .init(row: standing.id, metric: metric)) }
        // That nobody waits is known; there is only nothing to grade.
        let isGradable = figure.goal != nil && !(metric.isLive && figure.value == nil)
        return isGradable ? Label(Catalogue.unknown, .dim) : Label(" ")
    }

    /// The lamp of a whole row. It rests on figures of the moment, so it grows old with them.
    func lamp(of standing: Standing) -> Label {
        switch freshness {
        case .old, .lost: if !snapshot.isHistory { return Label("?", .dim) }
        case .waiting, .reading: return Label(Catalogue.unknown, .dim)
        case .live, .late: break
        }
        return standing.lamp.map { lamp($0, .init(row: standing.id)) }
            ?? Label(Catalogue.unknown, .dim)
    }

    private func lamp(_ grade: Grade, _ lamp: Alarms.Lamp) -> Label {
        let style: Style =
            switch grade {
            case .ok: .onTarget
            case .watch: .watch
            case .act: alarms.isNew(lamp, at: present) ? .alarm : .act
            }
        return Label(grade.mark, style)
    }
}

extension Grade {
    /// What is on target has no colour.
    var style: Style {
        switch self {
        case .ok: .plain
        case .watch: .watch
        case .act: .act
        }
    }
}

extension Metric {
    /// Whether the figure is still worth showing, dimmed, when its source has fallen silent: scores
    /// and handle times move slowly.
    var isSlow: Bool { Self.slow.contains(self) }

    private static let slow: Set<Metric> = [
        .npsAgent, .npsCompany, .csat, .ces, .aht, .att, .avgHold, .avgACW, .avgHoldHeldOnly,
        .ahtMedian, .ahtMAD, .connectedAvg,
    ]
}
