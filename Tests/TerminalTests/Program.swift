import Foundation
import PTYSupport

/// The real program, over a small log whose present is the afternoon of one day.
enum Program {
    /// It lies beside the tests.
    static let path = URL(fileURLWithPath: CommandLine.arguments[0])
        .deletingLastPathComponent().appendingPathComponent("floorwalker").path

    static let now = "2026-03-02T14:32:00Z"

    /// The arguments of a board over that log.
    static func watching(_ log: MadeUpLog, _ more: String...) -> [String] {
        [path, "watch", log.path, "--now", now, "--set", "tz=UTC"] + more
    }
}

/// A log in a folder of its own, gone with the value.
///
/// Two queues: of `support` 8 calls of 10 are answered, 6 of them in time; of `sales` 10 of 10.
final class MadeUpLog {
    let path: String
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("floorwalker-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        let file = folder.appendingPathComponent("queue_log")
        path = file.path
        var text = "\(Self.noon - 7200)|NONE|NONE|NONE|QUEUESTART|\n"
        for number in 0..<10 {
            text += Self.call("sales", number, wait: 5, agent: "Agent Two")
            text +=
                number < 8
                ? Self.call("support", number, wait: number < 6 ? 10 : 60, agent: "Agent One")
                : Self.lost("support", number, after: 90)
        }
        try Data(text.utf8).write(to: file)
    }

    deinit {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            print("left behind: \(folder.path)")
        }
    }

    /// Writes to the end of the log, as the telephone system does.
    func append(_ text: String) throws {
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    /// 2026-03-02T12:00:00Z
    static let noon = 1_772_452_800

    /// A caller who waits from `time` on and is still there.
    static func waiting(_ queue: String, since time: Int) -> String {
        "\(time)|\(time).9|\(queue)|NONE|ENTERQUEUE||5550100|1\n"
    }

    private static func call(_ queue: String, _ number: Int, wait: Int, agent: String) -> String {
        let time = noon + number * 300
        let call = "\(time).\(number)-\(queue)"
        return """
            \(time)|\(call)|\(queue)|NONE|ENTERQUEUE||5550100|1
            \(time + wait)|\(call)|\(queue)|\(agent)|CONNECT|\(wait)|\(call)|3
            \(time + wait + 100)|\(call)|\(queue)|\(agent)|COMPLETECALLER|\(wait)|100|1

            """
    }

    private static func lost(_ queue: String, _ number: Int, after wait: Int) -> String {
        let time = noon + number * 300
        let call = "\(time).\(number)-\(queue)"
        return """
            \(time)|\(call)|\(queue)|NONE|ENTERQUEUE||5550100|1
            \(time + wait)|\(call)|\(queue)|NONE|ABANDON|1|1|\(wait)

            """
    }
}
