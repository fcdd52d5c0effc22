/// A fast 64-bit hash of bytes: the same in every run and on every machine.
///
/// Used for keys that live in memory and in the store (calls, visits, delivered events). Two different
/// keys among ten million meet with a chance of about three in a million. Not for secrets.
///
/// Inlined into other modules: a log has four words to look up on each line.
public struct ByteHash: Sendable {
    @usableFromInline var state: UInt64

    @inlinable
    public init(seed: UInt64 = 0) {
        state = seed ^ 0x9E37_79B9_7F4A_7C15
    }

    @inlinable
    public mutating func combine(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        state = product.high ^ product.low ^ word.byteSwapped
    }

    /// Takes in bytes `from..<to` and their number, so that `ab`,`c` and `a`,`bc` differ.
    @inlinable
    public mutating func combine(_ bytes: Span<UInt8>, from: Int, to: Int) {
        var index = from
        while index + 8 <= to {
            combine(bytes.word(at: index))
            index += 8
        }
        let isLong = to - from >= 8
        let rest =
            isLong
            ? bytes.word(at: to - 8) >> UInt64(8 * (8 - (to - index)))
            : bytes.shortWord(from, to)
        combine(rest ^ (UInt64(to - from) << 56))
    }

    /// Never zero, so that zero can stand for "none" in a packed key.
    @inlinable
    public var value: UInt64 {
        let product = (state ^ (state >> 32)).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
        let mixed = product.high ^ product.low
        return mixed == 0 ? 1 : mixed
    }
}

/// Bytes as numbers, the first the lowest. Bounds are checked, and any bytes make a number.
extension Span where Element == UInt8 {
    @inlinable
    func word(at index: Int) -> UInt64 {
        UInt64(littleEndian: bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Fewer than eight bytes, in two loads or three that overlap.
    @inlinable
    func shortWord(_ from: Int, _ to: Int) -> UInt64 {
        let count = to - from
        guard count > 0 else { return 0 }
        guard count < 4 else {
            let low = bytes.unsafeLoadUnaligned(fromByteOffset: from, as: UInt32.self)
            let high = bytes.unsafeLoadUnaligned(fromByteOffset: to - 4, as: UInt32.self)
            return UInt64(UInt32(littleEndian: low))
                | UInt64(UInt32(littleEndian: high)) << UInt64(8 * (count - 4))
        }
        let middle = count / 2
        return UInt64(self[from]) | UInt64(self[from + middle]) << UInt64(8 * middle)
            | UInt64(self[to - 1]) << UInt64(8 * (count - 1))
    }
}
