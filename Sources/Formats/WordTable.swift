internal import Vocabulary

/// Words and their places in order of arrival, found by their bytes without making a `String`.
///
/// Open addressing, at most half full; a look-up costs one multiplication and two comparisons, and for a
/// word of more than 16 bytes a hash and a comparison of them all.
struct WordTable: Sendable {
    private struct Slot {
        var glance = WordGlance()
        var from: UInt32 = 0
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
        let glance = WordGlance(bytes, word)
        var index = glance.home & (slots.count - 1)
        while slots[index].place >= 0 {
            if slots[index].glance == glance,
                glance.tellsAll || bytes.equals(word, letters.span, at: Int(slots[index].from))
            {
                return Int(slots[index].place)
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
            glance: WordGlance(bytes, word), from: UInt32(letters.count), place: Int32(count))
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
        var index = slot.glance.home & (slots.count - 1)
        while slots[index].place >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = slot
    }
}
