import Vocabulary

/// A record that is found by a 64-bit key.
protocol KeyedRecord: Sendable {
    var key: UInt64 { get }
}

/// Records of past days, found by key, forgotten after a number of days; that there was one is known a
/// good while longer, at eight bytes each.
///
/// The newest record of a key wins. Only those made since the last `seal(at:)` stand in a table that is
/// changed in place; all others are sorted arrays that copies of the floor share.
struct DayArchive<Record: KeyedRecord>: Sendable {
    /// Of a record that is too old to be kept.
    private struct Trace: KeyedRecord {
        let key: UInt64
    }

    private var places = KeyMap()
    private var open: [Record] = []
    /// The newest last: one for each day before, several of the day that goes on.
    private var sealed: [SealedRecords<Record>] = []
    private var faded: [SealedRecords<Trace>] = []
    private let keptDays: Int64
    /// How many records came between the last two seals.
    private var expected = 0

    private static var fadedDays: Int64 { 45 }

    init(keptDays: Int) {
        self.keptDays = Int64(keptDays)
    }

    private static func day(of time: Instant) -> Int64 {
        time.floored(to: .hours(24)).milliseconds / 86_400_000
    }

    /// The newest record of `key`. Costs a look into each kept day, newest first.
    func find(_ key: UInt64) -> Record? {
        if let place = places[key] { return open[place] }
        for index in sealed.indices.reversed() {
            if let record = sealed[index].find(key) { return record }
        }
        return nil
    }

    /// The record of `key` if it was made since the seal before the last: of a call that still goes on.
    func findRecent(_ key: UInt64) -> Record? {
        if let place = places[key] { return open[place] }
        return sealed.last?.find(key)
    }

    /// Keeps `record` as the newest of its key.
    mutating func put(_ record: Record) {
        if let place = places[record.key] {
            open[place] = record
        } else {
            if open.isEmpty { open.reserveCapacity(expected) }
            places.set(record.key, open.count)
            open.append(record)
        }
    }

    /// Changes the recent record of `key`, if there is one.
    mutating func change(_ key: UInt64, _ body: (inout Record) -> Void) {
        if let place = places[key] { return body(&open[place]) }
        guard var record = sealed.last?.find(key) else { return }
        body(&record)
        put(record)
    }

    /// Whether `key` had a record that is too old to be kept.
    func hasFaded(_ key: UInt64) -> Bool {
        faded.contains { $0.find(key) != nil }
    }
}

extension DayArchive {
    /// Sets what was put since the last seal for good. Called every few hours, with an instant from
    /// which on new records come.
    ///
    /// - Parameter newest: further records, which were kept elsewhere until now, in about the order of
    ///   the ranks of their keys.
    mutating func seal(at time: Instant, adding newest: [Record] = []) {
        let today = Self.day(of: time)
        let lastDay = Self.day(of: time - .milliseconds(1))
        sealOpen(on: lastDay)
        if !newest.isEmpty {
            sealed.append(SealedRecords(day: lastDay, almostOrdered: newest))
        }
        joinDays(before: today)
        while let oldest = sealed.first, oldest.day < today - keptDays {
            let traces = oldest.records.map { Trace(key: $0.key) }
            faded.append(SealedRecords(day: oldest.day, almostOrdered: traces))
            sealed.removeFirst()
        }
        faded.removeAll { $0.day < today - keptDays - Self.fadedDays }
    }

    private mutating func sealOpen(on day: Int64) {
        guard !open.isEmpty else { return }
        var records: [Record] = []
        records.reserveCapacity(open.count)
        places.forEach { records.append(open[Int($1)]) }
        sealed.append(SealedRecords(day: day, almostOrdered: records))
        // Not its room, which a copy of the floor would keep.
        places = KeyMap(expecting: open.count)
        expected = open.count
        open = []
    }

    /// Makes one part of the parts of each day that is over.
    private mutating func joinDays(before today: Int64) {
        var index = sealed.count - 1
        while index > 0 {
            if sealed[index].day == sealed[index - 1].day, sealed[index].day < today {
                let newer = sealed.remove(at: index)
                sealed[index - 1].merge(newer)
            }
            index -= 1
        }
    }
}
