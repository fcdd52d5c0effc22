import Vocabulary

/// The conversations of one person, in the order in which they began. Nearly always there is at most one,
/// so the first stands in the person itself and not in memory of its own.
struct OpenCalls: Equatable, Sendable {
    private var first: OpenCall?
    /// Empty while there is no first.
    private var others: [OpenCall] = []

    init() {}

    var isEmpty: Bool { first == nil }

    mutating func append(_ call: OpenCall) {
        if first == nil { first = call } else { others.append(call) }
    }

    @discardableResult
    mutating func remove(at index: Int) -> OpenCall {
        let call = self[index]
        if index > 0 {
            others.remove(at: index - 1)
        } else {
            first = others.isEmpty ? nil : others.removeFirst()
        }
        return call
    }

    mutating func removeAll(where isMeant: (OpenCall) -> Bool) {
        for index in indices.reversed() where isMeant(self[index]) { remove(at: index) }
    }
}

extension OpenCalls: RandomAccessCollection, MutableCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { first == nil ? 0 : 1 + others.count }

    subscript(index: Int) -> OpenCall {
        get {
            guard index == 0, let first else { return others[index - 1] }
            return first
        }
        set {
            if index == 0 { first = newValue } else { others[index - 1] = newValue }
        }
    }
}
