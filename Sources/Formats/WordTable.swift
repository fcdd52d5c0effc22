internal import Vocabulary

/// Words and their places in order of arrival, found by their bytes without making a `String`.
///
/// Open addressing, at most half full; a look-up costs one hash and one comparison of the bytes.
struct WordTable: Sendable {
    private struct Slot {
        var hash: UInt64 = 0
        var from: UInt32 = 0
        var count: UInt32 = 0
        /// -1: nothing stands here.
        var place: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    private var letters: [UInt8] = []
    private(set) var count = 0

    init() {}

    init(_ words: [String]) {
        for word in words {
            let bytes = Array(word.utf8)
            add(bytes.span, 0..<bytes.count)
        }
    }

    @inline(__always)
    func place(of bytes: Span<UInt8>, _ word: Range<Int>) -> Int? {
        let hash = Self.hash(bytes, word)
        var index = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[index].place >= 0 {
            let slot = slots[index]
            if slot.hash == hash, Int(slot.count) == word.count,
                bytes.equals(word, letters.span, at: Int(slot.from))
            {
                return Int(slot.place)
            }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a word at place `count`.
    ///
    /// - Precondition: the word is not there yet.
    mutating func add(_ bytes: Span<UInt8>, _ word: Range<Int>) {
        let slot = Slot(
            hash: Self.hash(bytes, word), from: UInt32(letters.count), count: UInt32(word.count),
            place: Int32(count))
        for index in word { letters.append(bytes[index]) }
        count += 1
        if count * 2 > slots.count { grow() }
        settle(slot)
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: old.count * 2)
        for slot in old where slot.place >= 0 { settle(slot) }
    }

    private mutating func settle(_ slot: Slot) {
        var index = Int(truncatingIfNeeded: slot.hash) & (slots.count - 1)
        while slots[index].place >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
    }

    /// Up to 16 bytes are two words that may overlap: one multiplication tells them apart well enough
    /// for a table that compares the bytes anyway.
    @inline(__always)
    private static func hash(_ bytes: Span<UInt8>, _ word: Range<Int>) -> UInt64 {
        if word.count >= 8, word.count <= 16 {
            let first = bytes.word(at: word.lowerBound)
            let last = bytes.word(at: word.upperBound - 8)
            let product = (first ^ UInt64(word.count))
                .multipliedFullWidth(by: last ^ 0x9E37_79B9_7F4A_7C15)
            return product.high ^ product.low
        }
        var hash = ByteHash()
        hash.combine(bytes, from: word.lowerBound, to: word.upperBound)
        return hash.value
    }
}
