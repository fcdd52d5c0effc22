/// A table from 64-bit keys that are hashes already to small numbers: open addressing, linear probing.
///
/// The standard dictionary would hash the hash again, at several times the cost.
struct KeyMap: Sendable {
    private struct Slot {
        /// 0 marks a free slot; no key of ours is 0.
        var key: UInt64 = 0
        var value: Int32 = 0
    }

    private var slots: [Slot]
    private(set) var count = 0
    /// How far the rank of a key is shifted to be its slot.
    private var shift: UInt64
    /// How many slots it grows to at once when it grows at all.
    private let expectedSlots: Int

    private static var few: Int { 1024 }

    /// - Parameter expected: about how many keys will come, so that those there are need not move again
    ///   and again. Nothing is laid out for them before the first hundreds have come.
    init(expecting expected: Int = 0) {
        slots = Array(repeating: Slot(), count: 16)
        shift = 60
        expectedSlots = expected + expected / 2 + 1
    }

    private var mask: Int { slots.count - 1 }

    /// The order in which keys stand in the table, give or take the displacement of a few.
    static func rank(_ key: UInt64) -> UInt64 { key &* 0x9E37_79B9_7F4A_7C15 }

    subscript(key: UInt64) -> Int? { find(key).map { Int(slots[$0].value) } }

    private func find(_ key: UInt64) -> Int? {
        var slot = home(key)
        while slots[slot].key != key {
            if slots[slot].key == 0 { return nil }
            slot = (slot + 1) & mask
        }
        return slot
    }

    mutating func set(_ key: UInt64, _ value: Int) {
        let slot = slot(for: key)
        slots[slot].value = Int32(truncatingIfNeeded: value)
    }

    /// Adds to the value of `key`, which is 0 until something was added.
    mutating func add(_ amount: Int32, to key: UInt64) {
        let slot = slot(for: key)
        slots[slot].value &+= amount
    }

    /// Calls `body` with every key and its value, in about the order of rank.
    func forEach(_ body: (UInt64, Int32) -> Void) {
        for slot in slots where slot.key != 0 { body(slot.key, slot.value) }
    }

    /// Takes out `key` if it leads to `value`.
    mutating func remove(_ key: UInt64, leadingTo value: Int) {
        guard let slot = find(key), slots[slot].value == value else { return }
        count -= 1
        close(slot)
    }

    /// Lets `key` lead to `new` if it leads to `old`.
    mutating func move(_ key: UInt64, from old: Int, to new: Int) {
        guard let slot = find(key), slots[slot].value == old else { return }
        slots[slot].value = Int32(truncatingIfNeeded: new)
    }

    private func home(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: Self.rank(key) &>> shift)
    }

    /// The slot of a key, which it gets on first sight.
    private mutating func slot(for key: UInt64) -> Int {
        var slot = home(key)
        while slots[slot].key != key {
            if slots[slot].key == 0 {
                guard (count + 1) * 3 <= slots.count * 2 else {
                    grow()
                    return self.slot(for: key)
                }
                count += 1
                slots[slot].key = key
                return slot
            }
            slot = (slot + 1) & mask
        }
        return slot
    }

    /// Moves later keys of the chain forward, so that no gap hides them.
    private mutating func close(_ gap: Int) {
        var free = gap
        var slot = (gap + 1) & mask
        while slots[slot].key != 0 {
            let distance = (slot - home(slots[slot].key)) & mask
            if distance >= (slot - free) & mask {
                slots[free] = slots[slot]
                free = slot
            }
            slot = (slot + 1) & mask
        }
        slots[free] = Slot()
    }

    private mutating func grow() {
        let old = slots
        var size = old.count
        repeat {
            size *= 2
            shift -= 1
        } while size < expectedSlots && size > Self.few
        slots = Array(repeating: Slot(), count: size)
        for moved in old where moved.key != 0 {
            var slot = home(moved.key)
            while slots[slot].key != 0 { slot = (slot + 1) & mask }
            slots[slot] = moved
        }
    }
}
