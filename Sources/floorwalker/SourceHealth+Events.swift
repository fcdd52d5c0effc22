import Vocabulary

extension SourceHealth {
    /// Notes that these were read. A log may tell of something long past after something new, which makes
    /// its newest event no older.
    mutating func note(_ events: [Event]) {
        guard let newest = events.lazy.map(\.time).max() else { return }
        lastEvent = max(lastEvent ?? newest, newest)
    }
}
