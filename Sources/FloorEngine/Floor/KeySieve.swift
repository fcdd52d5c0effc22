/// Knows of most keys at one look that they are not there, so that only few are searched for in vain.
///
/// A bit for each stretch of ranks, some twenty stretches a key: of keys that are not there about one in
/// twenty has its stretch with another.
struct KeySieve: Sendable {
    private var words: [UInt64]
    /// A rank without its lowest bits, so many, is the number of its stretch.
    private let dropped: Int

    /// - Parameter ranks: evenly spread, as those of `KeyMap` are.
    init(_ ranks: some RandomAccessCollection<UInt64>) {
        let stretches = UInt64(max(ranks.count, 8)) * 16
        dropped = stretches.leadingZeroBitCount
        words = Array(repeating: 0, count: 1 << (64 - dropped - 6))
        for rank in ranks {
            let stretch = rank >> UInt64(dropped)
            words[Int(stretch >> 6)] |= 1 << (stretch & 63)
        }
    }

    /// `false`: it is not there.
    func mayHold(_ rank: UInt64) -> Bool {
        let stretch = rank >> UInt64(dropped)
        return words[Int(stretch >> 6)] >> (stretch & 63) & 1 == 1
    }
}
