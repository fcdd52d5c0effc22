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
