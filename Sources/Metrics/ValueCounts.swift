public import Vocabulary

/// How often each value occurred: exact, mergeable, ordered. The one source of every percentile.
///
/// Values are milliseconds, from 0 to 49 days; a longer one counts as 49 days. A source of whole seconds
/// needs a few hundred runs for a day of any size. Adding costs a binary search, and for a value
/// not seen before a shift of the runs behind it.
public struct ValueCounts: Accumulator {
    /// One run a word, in rising order: the value in the upper half, its count in the lower.
    private var runs: [UInt64] = []

    public init() {}

    public mutating func add(_ value: Timespan) {
        insert(Self.clamped(value), count: 1)
    }

    public mutating func merge(_ other: Self) {
        guard !runs.isEmpty else { return runs = other.runs }
        guard other.runs.count > 4 else {
            for run in other.runs { insert(Self.value(run), count: Self.count(run)) }
            return
        }
        runs = Self.union(runs, other.runs)
    }

    public var isEmpty: Bool { runs.isEmpty }

    /// How many values were added. Costs a pass over the runs.
    public var count: Int { runs.reduce(0) { $0 + Int(Self.count($1)) } }
}

extension ValueCounts {
    private static func clamped(_ span: Timespan) -> UInt64 {
        UInt64(min(max(span.milliseconds, 0), Int64(UInt32.max)))
    }

    private static func value(_ run: UInt64) -> UInt64 { run >> 32 }
    private static func count(_ run: UInt64) -> UInt64 { run & 0xFFFF_FFFF }

    private mutating func insert(_ value: UInt64, count: UInt64) {
        let index = firstIndex(notBelow: value)
        if index < runs.count, Self.value(runs[index]) == value {
            runs[index] += count
        } else {
            runs.insert(value << 32 | count, at: index)
        }
    }

    private func firstIndex(notBelow value: UInt64) -> Int {
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if Self.value(runs[middle]) < value { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private static func union(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
        var result: [UInt64] = []
        result.reserveCapacity(left.count + right.count)
        var i = 0
        var j = 0
        while i < left.count, j < right.count {
            let (a, b) = (value(left[i]), value(right[j]))
            if a == b {
                result.append(left[i] + count(right[j]))
                i += 1
                j += 1
            } else if a < b {
                result.append(left[i])
                i += 1
            } else {
                result.append(right[j])
                j += 1
            }
        }
        result.append(contentsOf: left[i...])
        result.append(contentsOf: right[j...])
        return result
    }

    /// Value and count of each run, in rising order.
    var ordered: [(value: Timespan, count: Int)] {
        runs.map { (Timespan(milliseconds: Int64(Self.value($0))), Int(Self.count($0))) }
    }
}
