public import Vocabulary

/// How often each value occurred: exact, mergeable, ordered. The one source of every percentile.
///
/// Values are milliseconds, from 0 to 49 days; a longer one counts as 49 days. A source of whole seconds
/// needs a few hundred runs for a day of any size. Adding costs a few nanoseconds: values wait behind the
/// ordered runs until there are as many of them, and are then sorted in.
public struct ValueCounts: Accumulator {
    /// One run a word: the value in the upper half, its count in the lower.
    private var runs: [UInt64] = []
    /// So many runs at the front are in rising order, each value once.
    private var ordered: Int32 = 0

    public init() {}

    public mutating func add(_ value: Timespan) {
        append(value, times: 1)
        sortIfDue()
    }

    /// Adds a value without putting it in order, for many in a row.
    ///
    /// - Precondition: `count` is positive and fits into 32 bits.
    mutating func append(_ value: Timespan, times count: Int) {
        runs.append(Self.clamped(value) << 32 | UInt64(count))
    }

    public mutating func merge(_ other: Self) {
        guard !runs.isEmpty else { return self = other }
        runs.append(contentsOf: other.runs)
        // Most merges are never asked for their values, so they wait as long as memory allows.
        if runs.count - Int(ordered) > max(Int(ordered), 4096) { sort() }
    }

    public var isEmpty: Bool { runs.isEmpty }

    /// How many values were added. Costs a pass over the runs.
    public var count: Int { runs.reduce(0) { $0 + Int(Self.count($1)) } }

    /// Equal when each value occurred as often in both.
    public static func == (left: Self, right: Self) -> Bool {
        left.sorted().runs == right.sorted().runs
    }
}

extension ValueCounts {
    private static func clamped(_ span: Timespan) -> UInt64 {
        UInt64(min(max(span.milliseconds, 0), Int64(UInt32.max)))
    }

    private static func value(_ run: UInt64) -> UInt64 { run >> 32 }
    private static func count(_ run: UInt64) -> UInt64 { run & 0xFFFF_FFFF }

    private mutating func sortIfDue() {
        let ordered = Int(ordered)
        if runs.count - ordered > max(ordered, 60) { sort() }
    }

    /// Puts the values in order, each once: for whoever asks and merges them again and again.
    public mutating func sort() {
        guard runs.count > Int(ordered) else { return }
        if runs.count < Self.fewRuns || !countSeconds() { sortRuns() }
        ordered = Int32(runs.count)
    }

    private mutating func sortRuns() {
        runs.sort()
        var last = 0
        for index in 1..<runs.count {
            if Self.value(runs[index]) == Self.value(runs[last]) {
                runs[last] += Self.count(runs[index])
            } else {
                last += 1
                runs[last] = runs[index]
            }
        }
        runs.removeSubrange((last + 1)...)
    }

    /// Most sources tell whole seconds, which are put in order by counting them, in one pass; returns
    /// `false`, and does nothing, where values are finer.
    private mutating func countSeconds() -> Bool {
        guard let counted = Self.counted([runs]) else { return false }
        runs = counted
        return true
    }

    /// All runs in order, where all are of whole seconds. Those beyond an hour are sorted.
    private static func counted(_ parts: [[UInt64]]) -> [UInt64]? {
        var counts = [UInt64](repeating: 0, count: countedSeconds)
        var longer: [UInt64] = []
        for part in parts {
            for run in part {
                let (second, rest) = value(run).quotientAndRemainder(dividingBy: 1000)
                guard rest == 0 else { return nil }
                if second < counts.count {
                    counts[Int(second)] += count(run)
                } else {
                    longer.append(run)
                }
            }
        }
        var runs: [UInt64] = []
        for second in counts.indices where counts[second] > 0 {
            runs.append(UInt64(second) * 1000 << 32 | counts[second])
        }
        guard !longer.isEmpty else { return runs }
        var rest = ValueCounts()
        rest.runs = longer
        rest.sortRuns()
        return runs + rest.runs
    }

    /// The merge of all, in order: for many at once cheaper than one after the other.
    public init(merging parts: [ValueCounts]) {
        let all = parts.lazy.filter { !$0.runs.isEmpty }.map(\.runs)
        let many = all.reduce(0) { $0 + $1.count } >= Self.fewRuns
        if many, let counted = Self.counted(Array(all)) {
            runs = counted
            ordered = Int32(counted.count)
        } else {
            runs = Array(all.joined())
            sort()
        }
    }

    private static var fewRuns: Int { 400 }
    private static var countedSeconds: Int { 3600 }

    /// The same values in order, for whoever asks them several questions.
    public func sorted() -> Self {
        var copy = self
        copy.sort()
        return copy
    }

    /// Value and count of each run, in rising order. Costs a sort where values have come since the last.
    var inOrder: Runs {
        sorted().runs.lazy.map {
            (Timespan(milliseconds: Int64(Self.value($0))), Int(Self.count($0)))
        }
    }

    typealias Runs = LazyMapCollection<[UInt64], (value: Timespan, count: Int)>
}
