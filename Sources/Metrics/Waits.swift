public import Vocabulary

/// How long callers waited, by how their wait ended (`metrics.md` § 3.5). Sums are exact, in milliseconds.
public struct Waits: Accumulator {
    public struct Input: Equatable, Sendable {
        public enum Ending: Equatable, Sendable {
            case answered, abandonedShort, abandonedLong, flowout
        }

        public var wait: Timespan
        public var ending: Ending
        /// Whether the wait is one of those that percentiles are taken of.
        public var isRanked: Bool

        public init(_ wait: Timespan, _ ending: Ending, isRanked: Bool) {
            self.wait = wait
            self.ending = ending
            self.isRanked = isRanked
        }
    }

    public private(set) var answered = Timespan.zero
    public private(set) var abandonedLong = Timespan.zero
    /// Over all exits but short abandons, with their number.
    public private(set) var allExits = Timespan.zero
    public private(set) var exits: Int32 = 0
    /// The longest of all, however it ended.
    public private(set) var longest = Timespan.zero
    public private(set) var ranked = ValueCounts()

    public init() {}

    public mutating func add(_ input: Input) {
        if input.ending != .abandonedShort {
            allExits += input.wait
            exits &+= 1
        }
        switch input.ending {
        case .answered: answered += input.wait
        case .abandonedLong: abandonedLong += input.wait
        case .abandonedShort, .flowout: break
        }
        longest = max(longest, input.wait)
        if input.isRanked { ranked.add(input.wait) }
    }

    /// Puts single values in order, for whoever asks and merges them again and again.
    public mutating func sort() { ranked.sort() }

    public mutating func merge(_ other: Self) { merge(other, withRanked: true) }

    /// Without the single waits it is enough for every mean, at a fraction of the cost.
    public mutating func merge(_ other: Self, withRanked: Bool) {
        answered += other.answered
        abandonedLong += other.abandonedLong
        allExits += other.allExits
        exits &+= other.exits
        longest = max(longest, other.longest)
        if withRanked { ranked.merge(other.ranked) }
    }

    /// Takes the single waits of many merged without them.
    public mutating func take(ranked parts: [ValueCounts]) { ranked = ValueCounts(merging: parts) }
}
