/// A queue, counted from 0 in order of first appearance.
struct QueueIndex: Hashable, Sendable {
    let value: Int32
    init(_ value: Int) { self.value = Int32(value) }
    var index: Int { Int(value) }
}

/// A person, counted from 0 in order of first appearance.
struct PersonIndex: Hashable, Sendable {
    let value: Int32
    init(_ value: Int) { self.value = Int32(value) }
    var index: Int { Int(value) }
}

/// A department, counted from 0 in order of first appearance. Two bytes, since contacts remember one.
struct DepartmentIndex: Hashable, Sendable {
    let value: UInt16

    /// The sixty-thousandth and all after it are taken for one.
    init(_ value: Int) { self.value = UInt16(clamping: min(value, 65_534)) }
}
