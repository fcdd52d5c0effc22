import Testing

@testable import FloorEngine

@Suite("A set of queues") struct QueueSetTests {
    private static func set(_ numbers: Int...) -> QueueSet {
        numbers.reduce(into: QueueSet()) { $0.insert(QueueIndex($1)) }
    }

    @Test("keeps each queue once, in the order in which they came, however many they are")
    func order() {
        #expect(Self.set(7, 3, 7, 9, 1, 3, 5).map(\.index) == [7, 3, 9, 1, 5])
        #expect(Self.set(2).count == 1)
        #expect(QueueSet().isEmpty)
    }

    @Test("closes the gap of one that is taken out, among the first three and behind them")
    func removal() {
        let taken: [(Int, [Int])] = [
            (1, [2, 3, 4, 5]), (3, [1, 2, 4, 5]), (5, [1, 2, 3, 4]), (6, [1, 2, 3, 4, 5]),
        ]
        for (queue, rest) in taken {
            var queues = Self.set(1, 2, 3, 4, 5)
            queues.remove(QueueIndex(queue))
            #expect(queues.map(\.index) == rest)
        }
    }

    @Test("is empty after all were taken out, and takes others in")
    func reuse() {
        var queues = Self.set(1, 2, 3, 4)
        queues.removeAll()
        #expect(queues == QueueSet())
        queues.insert(QueueIndex(4))
        queues.insert(QueueIndex(2))
        #expect(queues == Self.set(4, 2))
        #expect(queues != Self.set(2, 4))
    }
}
