import Vocabulary

/// A record that is found by a 64-bit key.
protocol KeyedRecord: Sendable {
    var key: UInt64 { get }
}

/// Records of past days, found by key, forgotten after a number of days; that there was one is known a
/// good while longer, at eight bytes each.
///
/// The newest record of a key wins. Records of the last two days may be changed in place; those of older
/// days are kept as sorted arrays that copies of the floor share.
struct DayArchive<Record: KeyedRecord>: Sendable {
    private struct OpenDay: Sendable {
        var day: Int64
        var places = KeyMap()
        var records: [Record] = []
    }

    private struct SealedDay: Sendable {
        var day: Int64
        /// In rising order of keys.
        var records: [Record]
    }

    /// A day too old for its records, of which it is only known whom they were of.
    private struct FadedDay: Sendable {
        var day: Int64
        /// In rising order.
        var keys: [UInt64]
    }

    private var open: [OpenDay] = []
    /// The newest last.
    private var sealed: [SealedDay] = []
    private var faded: [FadedDay] = []
    private let keptDays: Int64

    private static var fadedDays: Int64 { 45 }

    init(keptDays: Int) {
        self.keptDays = Int64(keptDays)
    }

    private static func day(of time: Instant) -> Int64 {
        time.floored(to: .hours(24)).milliseconds / 86_400_000
    }

    /// The newest record of `key`. Costs a look into each kept day, newest first.
    func find(_ key: UInt64) -> Record? {
        for day in open.reversed() {
            if let place = day.places[key] { return day.records[place] }
        }
        for day in sealed.reversed() {
            if let record = Self.search(day.records, key) { return record }
        }
        return nil
    }

    /// The record of `key` among those of the last two days: enough for a call that is still going on.
    func findRecent(_ key: UInt64) -> Record? {
        for day in open.reversed() {
            if let place = day.places[key] { return day.records[place] }
        }
        return nil
    }

    /// Keeps `record` as the newest of its key.
    mutating func put(_ record: Record, at time: Instant) {
        let day = Self.day(of: time)
        if open.isEmpty || day > open[open.count - 1].day { turn(to: day) }
        let last = open.count - 1
        if let place = open[last].places[record.key] {
            open[last].records[place] = record
        } else {
            open[last].places.set(record.key, open[last].records.count)
            open[last].records.append(record)
        }
    }

    private mutating func turn(to day: Int64) {
        open.append(OpenDay(day: day))
        while open.count > 2 {
            let old = open.removeFirst()
            sealed.append(
                SealedDay(day: old.day, records: old.records.sorted { $0.key < $1.key }))
        }
        while let oldest = sealed.first, oldest.day < day - keptDays {
            faded.append(FadedDay(day: oldest.day, keys: oldest.records.map(\.key)))
            sealed.removeFirst()
        }
        faded.removeAll { $0.day < day - keptDays - Self.fadedDays }
    }

    /// Whether `key` had a record that is too old to be kept.
    func hasFaded(_ key: UInt64) -> Bool {
        faded.contains { day in
            let place = Self.place(of: key, among: day.keys.count) { day.keys[$0] }
            return place < day.keys.count && day.keys[place] == key
        }
    }

    private static func search(_ records: [Record], _ key: UInt64) -> Record? {
        let place = place(of: key, among: records.count) { records[$0].key }
        return place < records.count && records[place].key == key ? records[place] : nil
    }

    /// The first place whose key is not below `key`.
    private static func place(
        of key: UInt64, among count: Int, _ keyAt: (Int) -> UInt64
    ) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if keyAt(middle) < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
