/// A table from 64-bit keys that are hashes already to places: open addressing, linear probing.
///
/// The standard dictionary would hash the hash again, at several times the cost.
struct KeyMap: Sendable {
    /// 0 marks a free slot; no key of ours is 0.
    private var keys: [UInt64]
    private var values: [Int32]
    private(set) var count = 0

    init() {
        keys = Array(repeating: 0, count: 16)
        values = Array(repeating: 0, count: 16)
    }

    private var mask: Int { keys.count - 1 }

    subscript(key: UInt64) -> Int? {
        var slot = home(key)
        while keys[slot] != 0 {
            if keys[slot] == key { return Int(values[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    mutating func set(_ key: UInt64, _ value: Int) {
        if (count + 1) * 3 > keys.count * 2 { grow() }
        var slot = home(key)
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        if keys[slot] == 0 { count += 1 }
        keys[slot] = key
        values[slot] = Int32(truncatingIfNeeded: value)
    }

    mutating func remove(_ key: UInt64) {
        var slot = home(key)
        while keys[slot] != key {
            guard keys[slot] != 0 else { return }
            slot = (slot + 1) & mask
        }
        count -= 1
        close(slot)
    }

    private func home(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }

    /// Moves later keys of the chain forward, so that no gap hides them.
    private mutating func close(_ gap: Int) {
        var free = gap
        var slot = (gap + 1) & mask
        while keys[slot] != 0 {
            let distance = (slot - home(keys[slot])) & mask
            if distance >= (slot - free) & mask {
                keys[free] = keys[slot]
                values[free] = values[slot]
                free = slot
            }
            slot = (slot + 1) & mask
        }
        keys[free] = 0
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: 0, count: oldKeys.count * 2)
        count = 0
        for (key, value) in zip(oldKeys, oldValues) where key != 0 { set(key, Int(value)) }
    }
}
