import Testing
import Vocabulary

@testable import FloorEngine

@Suite("A slot of time") struct SlotTests {
    /// seconds since the epoch, the number of the quarter of an hour
    private static let walk: [(Int64, Int64)] = [
        (0, 0), (899, 0), (900, 1), (1799, 1), (1800, 2), (900, 1), (-1, -1), (-900, -1),
        (-901, -2), (90_000, 100),
    ]

    @Test("has the number that a division gives, whichever way time goes")
    func numbers() {
        var slot = Slot(of: .minutes(15))
        for (seconds, number) in Self.walk {
            let instant = Instant(milliseconds: seconds * 1000)
            #expect(slot.number(at: instant) == number, "\(seconds)")
            #expect(instant.slot(of: .minutes(15)) == number)
            #expect(slot.start <= instant && instant < slot.end)
        }
    }
}
