import Formats
import Foundation
import Testing
import Vocabulary

@Suite("A recorded queue_log")
struct QueueLogRecordingTests {
    private static let ofOldLayout =
        "../../../shared/data/public/queue_log/2010-ringall-9000.queue_log"

    private static func file(_ path: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: path)
    }

    private static func isPresent(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: file(path).path)
    }

    private static func bytes(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: file(path)))
    }

    private static func recording() throws -> [UInt8] {
        try bytes("Fixtures/recording-A.queue_log")
    }

    /// The numbers of the recording's own summary.
    private static let summary: [String: Int] = [
        "restart": 1, "memberAdd": 27, "enqueue": 450, "login": 2, "answer": 346,
        "ringEnd.noAnswer": 19, "ringEnd.callerGone": 26, "release.customer": 192,
        "release.agent": 115, "release.blind": 23, "release.attended": 16, "survey": 73,
        "memberSeen": 8, "pause": 61, "unpause": 61, "pauseAll": 19, "unpauseAll": 19,
        "exit.abandoned": 91, "exit.key": 11, "exit.withdraw": 2, "memberRemove": 25, "logout": 2,
    ]

    private func word(_ kind: Event.Kind) -> String {
        switch kind {
        case .ringEnd(let end): "ringEnd.\(end.result)"
        case .release(let release) where release.by == .transfer: "release.\(release.transfer)"
        case .release(let release): "release.\(release.by)"
        case .exit(let leaving): "exit.\(leaving.reason)"
        case .pause(_, nil, _): "pauseAll"
        case .unpause(_, nil): "unpauseAll"
        default: String("\(kind)".prefix { $0 != "(" })
        }
    }

    @Test("has as many events of each kind as its summary says")
    func counts() throws {
        let log = Transcript(try Self.recording(), by: Cast().log)
        let counts = log.kinds.reduce(into: [String: Int]()) { $0[word($1), default: 0] += 1 }
        #expect(counts == Self.summary)
        #expect(log.tally.lines == 1589)
        #expect(log.tally.events == 1589)
        #expect(log.tally.rejected == 0)
        #expect(log.tally.unknown.isEmpty)
        #expect(log.tally.first == Instant(seconds: 1_795_298_028))
    }

    @Test(
        "reads the same in pieces of any size",
        arguments: [1, 2, 3, 7, 64, 4096], [false, true])
    func pieces(chunk: Int, windows: Bool) throws {
        let cast = Cast()
        var bytes = try Array(Self.recording().prefix(30_000))
        if windows { bytes = bytes.flatMap { $0 == 10 ? [13, 10] : [$0] } }
        let whole = Transcript(bytes, by: cast.log)
        let pieces = Transcript(bytes, by: cast.log, chunk: chunk)
        #expect(pieces.batch == whole.batch)
        #expect(pieces.tally == whole.tally)
    }

    /// 21 calls, 8 answers and so on: counted with `cut` and `uniq`. The last line has no newline.
    @Test(
        "may be of 2010, when an entry had two parameters and an answer no ring time",
        .enabled(if: isPresent(ofOldLayout), "someone else's file, not kept here"))
    func oldLayout() throws {
        let bytes = try Self.bytes(Self.ofOldLayout)
        let log = Transcript(bytes, by: Cast().log)
        let counts = log.kinds.reduce(into: [String: Int]()) { $0[word($1), default: 0] += 1 }
        #expect(
            counts == [
                "restart": 2, "enqueue": 21, "answer": 8, "ringEnd.noAnswer": 221,
                "release.agent": 6, "release.customer": 1, "exit.abandoned": 12,
            ])
        #expect(log.tally.lines == 278)
        #expect(log.tally.rejected == 0)
    }

    @Test("never stops the reader, however it is damaged", arguments: UInt64(0)..<40)
    func damage(seed: UInt64) throws {
        var random = Seeded(seed)
        var bytes = try Array(Self.recording().prefix(20_000))
        for _ in 0..<400 {
            let place = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &random)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: Array("|-99999999999999999999|".utf8), at: place)
            default: bytes.insert(UInt8(ascii: "\n"), at: place)
            }
        }
        let log = Transcript(bytes, by: Cast().log, chunk: 4096)
        let filled = bytes.split(separator: 10).filter { $0 != [13] }
        #expect(log.tally.lines == filled.count)
        #expect(log.tally.rejected == log.tally.reasons.values.reduce(0, +))
        #expect(log.tally.events == log.batch.events.count)
        let unknown = log.tally.unknown.values.reduce(0, +)
        #expect(log.tally.lines == log.tally.events + log.tally.rejected + unknown)
        let lines = Transcript(bytes, by: Cast().lines)
        #expect(lines.tally.lines == lines.tally.rejected)
    }
}
