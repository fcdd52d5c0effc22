import Vocabulary

/// Lamps that have turned to `■` a moment ago: they are reversed once, for three seconds, and never blink.
struct Alarms: Equatable, Sendable {
    private var turned: [Lamp: Instant] = [:]

    /// That of a row, or of one figure in it.
    struct Lamp: Hashable, Sendable {
        let row: String
        var metric: Metric?
    }

    static let lasts = Timespan.seconds(3)

    /// Compares two answers to the same question; of what is past nothing is news.
    mutating func note(_ new: Snapshot, after old: Snapshot, at now: Instant) {
        turned = turned.filter { !Self.isOver($0.value, at: now) }
        guard !new.isHistory else { return }
        let before = Self.alarming(old)
        for lamp in Self.alarming(new) where !before.contains(lamp) { turned[lamp] = now }
    }

    func isNew(_ lamp: Lamp, at now: Instant) -> Bool {
        turned[lamp].map { !Self.isOver($0, at: now) } ?? false
    }

    private static func isOver(_ instant: Instant, at now: Instant) -> Bool {
        now - instant >= lasts || now < instant
    }

    private static func alarming(_ snapshot: Snapshot) -> Set<Lamp> {
        let rows = ([snapshot.total] + snapshot.rows).filter { $0.lamp == .act }
        let figures = snapshot.total.figures.filter { $0.value.grade == .act }
        return Set(
            rows.map { Lamp(row: $0.id) }
                + figures.map { Lamp(row: snapshot.total.id, metric: $0.key) })
    }
}
