import Foundation
import Testing
import Vocabulary

/// A log of 2010, which other people published and which is not kept here.
private let oldLog = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/public/queue_log/2010-ringall-9000.queue_log")

@Suite(
    "A log of Asterisk 1.4",
    .enabled(if: FileManager.default.isReadableFile(atPath: oldLog.path(percentEncoded: false))))
struct OldLogTests {
    private let naive: NaiveDay
    private let log: String

    init() throws {
        log = try String(contentsOf: oldLog, encoding: .utf8)
        naive = NaiveDay(log)
    }

    @Test("is read in its short layout")
    func figures() throws {
        var definitions = Definitions()
        definitions.time.zone = "UTC"
        let table = try ReportTable(log: log, definitions)
        let own = try #require(naive.queues["9000"])
        #expect(table.tally.rejected == 0)
        #expect(table["queue 9000", "n_offered"] == Double(own.offered))
        #expect(table["queue 9000", "n_answered"] == Double(own.answeredWaits.count))
        #expect(table["queue 9000", "asa"] == own.answeredWaits.mean)
        #expect(table["queue 9000", "n_abandoned"] == Double(own.abandonedWaits.count))
        #expect(table["queue 9000", "rna"] == Double(own.ringsInVain))
        #expect(table["queue 9000", "unreachable"] == Double(own.unreachable))
        #expect(table["queue 9000", "n_handled"] == 7)
    }

    /// Its last caller is connected and never parted.
    @Test("does not let its last caller talk for ever")
    func lastCaller() throws {
        var definitions = Definitions()
        definitions.time.zone = "UTC"
        let end = try #require(try ReportTable(log: log, definitions).report.now)
        let table = try ReportTable(log: log, definitions, now: end + .hours(5))
        #expect(table["queue 9000", "n_in_progress"] == 0)
        #expect(table["queue 9000", "n_waiting"] == 0)
        #expect(table["company *", "on_call"] == 0)
    }
}
