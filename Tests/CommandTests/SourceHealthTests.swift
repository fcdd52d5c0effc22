import Testing
import Vocabulary

@testable import floorwalker

@Suite("The newest event of a source") struct SourceHealthTests {
    private static func events(_ seconds: Int64...) -> [Event] {
        seconds.map { Event(.restart, at: Instant(milliseconds: $0 * 1000), from: SourceID(0)) }
    }

    @Test("is not the last one read, where that came late")
    func late() {
        var health = SourceHealth(name: "queue_log", kind: .log)
        let readings: [([Event], Int64?)] = [
            (Self.events(), nil), (Self.events(20, 50, 30), 50_000), (Self.events(10), 50_000),
            (Self.events(), 50_000), (Self.events(51), 51_000),
        ]
        for (events, newest) in readings {
            health.note(events)
            #expect(health.lastEvent?.milliseconds == newest)
        }
    }
}
