import DiceSupport
import FloorEngine
import Periods
import Synchronization
import Testing
import Vocabulary

/// An engine keeps merges of what no longer changes from one answer to the next. What is kept must never
/// be seen: an engine that was asked all along answers as one that is asked for the first time.
@Suite("What is kept from answer to answer")
struct KeptMergeTests {
    /// Two days around the end of a month, which end in the night when Berlin's clocks are changed.
    private struct Days {
        let names = Names()
        let definitions: Definitions
        let calendar: SiteCalendar
        /// In the order in which they are told: some come hours late.
        private(set) var told: [(event: Event, at: Instant)] = []

        /// 2026-03-29, 03:30 summer time: half an hour after the change.
        static let end = Instant(milliseconds: 1_774_747_800_000)

        init(seed: UInt64) throws {
            var definitions = Definitions()
            definitions.time.zone = "Europe/Berlin"
            definitions.mapping.queueDepartment = ["queue 0": "Front"]
            self.definitions = definitions
            calendar = try SiteCalendar(rules: definitions.time)
            var dice = Dice(seed: seed)
            for hour in 0..<60 {
                let day = GeneratedDay(seed: seed &* 100 &+ UInt64(hour), names: names)
                let shift =
                    Self.end - .hours(Int64(60 - hour)) - Instant(milliseconds: GeneratedDay.start)
                for event in day.events {
                    let late: Timespan =
                        switch UInt8.random(in: 0..<200, using: &dice) {
                        case 0: .minutes(30)
                        case 1: .hours(7)
                        default: .zero
                        }
                    let time = event.time + shift
                    told.append((Event(event.kind, at: time), time + late))
                }
            }
            told.sort { $0.at < $1.at }
        }

        func engine(_ clock: Clock) -> Engine {
            Engine(
                definitions: definitions, names: names, calendar: calendar,
                clock: { clock.now.withLock { $0 } }, isDemo: false)
        }
    }

    private final class Clock: Sendable {
        let now = Mutex(Instant(milliseconds: 0))
    }

    private static let questions: [Question] = Period.allCases.flatMap { period in
        [
            Question(period: period), Question(rows: .agents, period: period),
            Question(scope: .department("Front"), period: period, stepsBack: 1),
            Question(scope: .agents(["agent 0", "agent 2"]), period: period),
        ]
    }

    private func snapshot(_ engine: Engine, _ question: Question) async throws -> Snapshot {
        guard case .snapshot(var snapshot) = try await engine.answer(question) else {
            throw SourceFault("unchanged")
        }
        // Which number a state has depends on the batches it came in.
        snapshot.revision = Revision(engineStart: .distantPast, floor: 0, slot: 0)
        return snapshot
    }

    @Test(
        "is never seen, whatever comes late and whichever border is crossed",
        arguments: UInt64(0)..<3)
    func unseen(seed: UInt64) async throws {
        let days = try Days(seed: 500 + seed)
        let clock = Clock()
        let asked = days.engine(clock)
        var told = 0
        var now = Days.end - .hours(14)
        while now <= Days.end {
            clock.now.withLock { $0 = now }
            let end = days.told.firstIndex { $0.at > now } ?? days.told.count
            await asked.ingest(EventBatch(events: days.told[told..<end].map(\.event)))
            told = end
            let new = days.engine(clock)
            await new.ingest(EventBatch(events: days.told[..<end].map(\.event)))
            for question in Self.questions {
                let (kept, fresh) = (
                    try await snapshot(asked, question), try await snapshot(new, question)
                )
                #expect(kept == fresh, "seed \(seed), \(now), \(question)")
            }
            now = now + .minutes(119)
        }
    }
}
