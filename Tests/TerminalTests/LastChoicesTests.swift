import Foundation
import PTYSupport
import Testing

@Suite("The last choices", .timeLimit(.minutes(5)))
struct LastChoicesTests {
    let log: MadeUpLog
    private let home: URL

    init() throws {
        log = try MadeUpLog()
        home = FileManager.default.temporaryDirectory.appendingPathComponent(
            "floorwalker-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: false)
    }

    private var file: URL { home.appendingPathComponent("floorwalker/state.toml") }

    private func board(_ more: String...) throws -> Pseudoterminal {
        let board = try Pseudoterminal(
            [Program.path, "watch", log.path, "--set", "tz=UTC", "--lang", "en"] + more,
            environment: ["XDG_STATE_HOME": home.path])
        try board.wait(for: "support")
        return board
    }

    private func leave(_ board: Pseudoterminal) throws {
        board.send("q")
        #expect(try board.waitForEnd() == .exited(0))
    }

    @Test("are kept for their user alone, and are there the next time")
    func kept() throws {
        defer { remove() }
        let first = try board()
        first.send("TT")
        try first.wait(for: "theme: traffic")
        try leave(first)
        #expect(try String(contentsOf: file, encoding: .utf8) == "theme = \"traffic\"\n")
        let found = try FileManager.default.attributesOfItem(atPath: file.path)
        #expect((found[.posixPermissions] as? NSNumber)?.intValue == 0o600)

        let second = try board()
        second.send("o")
        try second.wait(for: "traffic           chosen here")
        try leave(second)
        let third = try board("--theme", "mono")
        third.send("o")
        try third.wait(for: "mono              --theme mono")
        try leave(third)
        #expect(try String(contentsOf: file, encoding: .utf8) == "theme = \"traffic\"\n")
    }

    @Test("are neither read nor written at a time of its own, nor when nothing was chosen")
    func notKept() throws {
        defer { remove() }
        let board = try board("--now", Program.now)
        board.send("T")
        try board.wait(for: "theme: ")
        try leave(board)
        try leave(try self.board())
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test("that cannot be read are left aside with a sentence")
    func broken() throws {
        defer { remove() }
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: false)
        try "theme = ".write(to: file, atomically: false, encoding: .utf8)
        let board = try board()
        try leave(board)
        #expect(String(decoding: board.output, as: UTF8.self).contains("is left aside"))
    }

    private func remove() {
        do {
            try FileManager.default.removeItem(at: home)
        } catch {
            Issue.record("left behind: \(home.path)")
        }
    }
}
