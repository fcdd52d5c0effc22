import Vocabulary

/// A record that is found by a 64-bit key.
protocol KeyedRecord: Sendable {
    var key: UInt64 { get }
}

/// Records of past days, found by key, forgotten after a number of days.
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

    private var open: [OpenDay] = []
    /// The newest last.
    private var sealed: [SealedDay] = []
    private let keptDays: Int64

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
        sealed.removeAll { $0.day < day - keptDays }
    }

    private static func search(_ records: [Record], _ key: UInt64) -> Record? {
        var low = 0
        var high = records.count
        while low < high {
            let middle = (low + high) / 2
            if records[middle].key < key { low = middle + 1 } else { high = middle }
        }
        return low < records.count && records[low].key == key ? records[low] : nil
    }
}
