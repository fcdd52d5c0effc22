/// A fast 64-bit hash of bytes: the same in every run and on every machine.
///
/// Used for keys that live in memory and in the store (calls, visits, delivered events). Two different
/// keys among ten million meet with a chance of about three in a million. Not for secrets.
public struct ByteHash: Sendable {
    private var state: UInt64

    public init(seed: UInt64 = 0) {
        state = seed ^ 0x9E37_79B9_7F4A_7C15
    }

    public mutating func combine(_ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
        state = product.high ^ product.low ^ word.byteSwapped
    }

    /// Takes in bytes `from..<to` and their number, so that `ab`,`c` and `a`,`bc` differ.
    public mutating func combine(_ bytes: Span<UInt8>, from: Int, to: Int) {
        var index = from
        while index + 8 <= to {
            var word: UInt64 = 0
            for shift in 0..<8 { word |= UInt64(bytes[index + shift]) << UInt64(shift * 8) }
            combine(word)
            index += 8
        }
        var word: UInt64 = 0
        var shift: UInt64 = 0
        while index < to {
            word |= UInt64(bytes[index]) << shift
            shift += 8
            index += 1
        }
        combine(word ^ (UInt64(to - from) << 56))
    }

    /// Never zero, so that zero can stand for "none" in a packed key.
    public var value: UInt64 {
        let product = (state ^ (state >> 32)).multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
        let mixed = product.high ^ product.low
        return mixed == 0 ? 1 : mixed
    }
}
