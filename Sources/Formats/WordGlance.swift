internal import Vocabulary

/// A word seen as a length and two numbers. Up to 16 bytes are two numbers that may overlap, so equal
/// glances are equal words; of a longer word the first number is a hash.
struct WordGlance: Equatable {
    private var first: UInt64 = 0
    private var last: UInt64 = 0
    private var count: UInt32 = 0

    init() {}

    @inline(__always)
    init(_ bytes: Span<UInt8>, _ word: Range<Int>) {
        count = UInt32(truncatingIfNeeded: word.count)
        if word.count < 8 {
            first = bytes.shortWord(word)
        } else if word.count <= 16 {
            first = bytes.word(at: word.lowerBound)
            last = bytes.word(at: word.upperBound - 8)
        } else {
            var hash = ByteHash()
            hash.combine(bytes, from: word.lowerBound, to: word.upperBound)
            first = hash.value
        }
    }

    /// Whether no other word looks the same.
    var tellsAll: Bool { count <= 16 }

    /// Where to look for the word in a table whose size is a power of two.
    @inline(__always)
    var home: Int {
        let product = (first ^ UInt64(count)).multipliedFullWidth(by: last ^ 0x9E37_79B9_7F4A_7C15)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }
}

extension Span where Element == UInt8 {
    /// Fewer than eight bytes as a number, the first the lowest.
    @inline(__always)
    fileprivate func shortWord(_ range: Range<Int>) -> UInt64 {
        let bits = UInt64(truncatingIfNeeded: range.count * 8)
        if range.lowerBound + 8 <= count {
            return word(at: range.lowerBound) & ((1 &<< bits) &- 1)
        }
        return range.reversed().reduce(0) { $0 << 8 | UInt64(self[$1]) }
    }
}
