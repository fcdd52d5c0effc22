/// Records that do not change any more, one of each key, found by their rank.
struct SealedRecords<Record: KeyedRecord>: Sendable {
    /// The day, counted from the epoch in UTC, on which they were made.
    let day: Int64
    /// In rising order of ranks.
    private(set) var records: [Record]
    /// Most keys that are looked for are on another day.
    private var sieve: KeySieve

    /// - Parameter records: one of each key, in about the order of their ranks.
    init(day: Int64, almostOrdered records: consuming [Record]) {
        self.day = day
        self.records = records
        sieve = KeySieve(self.records.lazy.map { KeyMap.rank($0.key) })
        settleOrder()
    }

    /// Moves the few that stand wrong, each past a few others.
    private mutating func settleOrder() {
        for index in records.indices.dropFirst() {
            let record = records[index]
            let rank = KeyMap.rank(record.key)
            var free = index
            while free > 0, KeyMap.rank(records[free - 1].key) > rank {
                records[free] = records[free - 1]
                free -= 1
            }
            if free != index { records[free] = record }
        }
    }

    /// The record of `key`. Ranks are spread evenly, so two guesses lead within a few places of it.
    func find(_ key: UInt64) -> Record? {
        let rank = KeyMap.rank(key)
        guard sieve.mayHold(rank) else { return nil }
        var place = guess(rank, from: guess(rank, from: 0))
        while place > 0, KeyMap.rank(records[place - 1].key) >= rank { place -= 1 }
        while place < records.count, KeyMap.rank(records[place].key) < rank { place += 1 }
        return place < records.count && records[place].key == key ? records[place] : nil
    }

    /// Where `rank` should stand, by its distance from the record at `place`.
    private func guess(_ rank: UInt64, from place: Int) -> Int {
        let here = place == 0 ? 0 : KeyMap.rank(records[place].key)
        let isAhead = rank >= here
        let distance = isAhead ? rank - here : here - rank
        let step = Int(distance.multipliedFullWidth(by: UInt64(records.count)).high)
        return isAhead ? min(place + step, records.count - 1) : max(place - step, 0)
    }

    /// Takes in those of a later part of the same day; the newer record of a key wins.
    mutating func merge(_ newer: Self) {
        var merged: [Record] = []
        merged.reserveCapacity(records.count + newer.records.count)
        var old = 0
        for record in newer.records {
            let rank = KeyMap.rank(record.key)
            while old < records.count, KeyMap.rank(records[old].key) < rank {
                merged.append(records[old])
                old += 1
            }
            if old < records.count, records[old].key == record.key { old += 1 }
            merged.append(record)
        }
        merged.append(contentsOf: records[old...])
        records = merged
        sieve = KeySieve(merged.lazy.map { KeyMap.rank($0.key) })
    }
}
