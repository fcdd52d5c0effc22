internal import Glibc

/// The questions to raw memory that the parsers ask: the only unsafe pointers of this module.
///
/// `memchr` looks at 16 bytes and more at a time; a loop over a `Span` at one. All bounds are checked
/// here, so that callers are as safe as with subscripts.
extension Span where Element == UInt8 {
    /// Where `byte` first stands in `from..<to`, or `nil`.
    @inline(__always)
    func first(_ byte: UInt8, from: Int, to: Int) -> Int? {
        precondition(0 <= from && from <= to && to <= count, "outside of the bytes read")
        guard from < to else { return nil }
        return withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress,
                let found = memchr(base + from, Int32(byte), to - from)
            else { return nil }
            return UnsafeRawPointer(found) - UnsafeRawPointer(base)
        }
    }

    /// Where `byte` first stands in `from..<to`, or `nil`; for the short way to the next bar of a line,
    /// where a call to `memchr` costs more than the search. Eight bytes at a time.
    @inline(__always)
    func firstNearby(_ byte: UInt8, from: Int, to: Int) -> Int? {
        let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
        var index = from
        while index < to, index + 8 <= count {
            let difference = word(at: index) ^ pattern
            // The lowest set bit marks the first byte that is zero, hence equal.
            let zeros =
                (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if zeros != 0 {
                let found = index + zeros.trailingZeroBitCount / 8
                return found < to ? found : nil
            }
            index += 8
        }
        return index < to ? first(byte, from: index, to: to) : nil
    }

    /// Eight bytes as a number, the first the lowest.
    @inline(__always)
    func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Whether the bytes of `range` equal those of `other` from `start` on.
    @inline(__always)
    func equals(_ range: Range<Int>, _ other: Span<UInt8>, at start: Int) -> Bool {
        precondition(range.lowerBound >= 0 && range.upperBound <= count, "outside of the bytes")
        precondition(start >= 0 && start + range.count <= other.count, "outside of the bytes")
        return withUnsafeBufferPointer { left in
            other.withUnsafeBufferPointer { right in
                guard let word = left.baseAddress, let candidate = right.baseAddress else {
                    return range.isEmpty
                }
                return memcmp(word + range.lowerBound, candidate + start, range.count) == 0
            }
        }
    }

    /// The text of `range`, broken UTF-8 repaired to U+FFFD.
    func text(_ range: Range<Int>) -> String {
        withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
    }
}
