import Vocabulary

/// A few queues, each once, in the order in which they came. Most people work in one or two, so the first
/// three stand here and not in memory of their own.
struct QueueSet: Sendable {
    private var few = InlineArray<3, QueueIndex>(repeating: QueueIndex(-1))
    private var size: Int32 = 0
    private var others: [QueueIndex] = []

    init() {}

    /// Adds a queue that is not there yet.
    mutating func insert(_ queue: QueueIndex) {
        guard !contains(queue) else { return }
        if endIndex < few.count { few[endIndex] = queue } else { others.append(queue) }
        size += 1
    }

    mutating func remove(_ queue: QueueIndex) {
        guard let place = firstIndex(of: queue) else { return }
        for index in place..<(endIndex - 1) { self[index] = self[index + 1] }
        if endIndex > few.count { others.removeLast() }
        size -= 1
    }

    /// Keeps its room: who pauses will pause again soon, in the same queues.
    mutating func removeAll() {
        others.removeAll(keepingCapacity: true)
        size = 0
    }
}

extension QueueSet: RandomAccessCollection {
    var startIndex: Int { 0 }
    var endIndex: Int { Int(size) }

    private(set) subscript(index: Int) -> QueueIndex {
        get { index < few.count ? few[index] : others[index - few.count] }
        set {
            if index < few.count {
                few[index] = newValue
            } else {
                others[index - few.count] = newValue
            }
        }
    }
}

extension QueueSet: Equatable {
    static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }
}
