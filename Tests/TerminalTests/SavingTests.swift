import Foundation
import PTYSupport
import Testing

@Suite("What somebody sends from the board", .timeLimit(.minutes(5)))
struct SavingTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    /// The board of the departments, started in a folder.
    private func board(in folder: String) throws -> Pseudoterminal {
        let shell = ["/bin/sh", "-c", "cd \"$0\" && exec \"$@\"", folder]
        let board = try Pseudoterminal(
            shell + Program.watching(log, "--screen", "departments"),
            environment: ["XDG_STATE_HOME": log.folder.path])
        try board.wait(for: "the whole picture, with its lamps") {
            $0.row(of: "support").hasPrefix("▌▲") && !$0.row(of: "q quit").isEmpty
        }
        return board
    }

    private func files(_ place: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: place)
            .filter { $0.hasPrefix("floorwalker-") }.sorted()
    }

    @Test("goes into the folder it was started in, over nothing, for its owner alone")
    func here() throws {
        let folder = log.folder.path
        let board = try board(in: folder)
        for count in 1...2 {
            board.send("e\u{1B}[B\r")
            try board.wait(for: "written to")
            #expect(try files(folder).count == count)
            board.send("k")
            try board.wait(for: "no answer any more") { $0.row(of: "written to").isEmpty }
        }
        let first = try #require(try files(folder).first)
        #expect(first.hasPrefix("floorwalker-departments-2026-03-02-1432"))
        #expect(first.hasSuffix(".csv"))
        let path = log.folder.appendingPathComponent(first).path
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("name,"))
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect((mode as? NSNumber)?.intValue == 0o600)
    }

    @Test("goes among the program's own files where that folder takes none")
    func elsewhere() throws {
        let board = try board(in: "/proc")
        board.send("\u{13}")
        try board.wait(for: "written to")
        let own = log.folder.appendingPathComponent("floorwalker").path
        let file = try #require(try files(own).first)
        #expect(file.hasPrefix("floorwalker-screen-") && file.hasSuffix(".txt"))
    }

    @Test("goes to the clipboard in one sequence, and draws nothing")
    func clipboard() throws {
        let board = try board(in: "/")
        board.send("y")
        try board.wait(for: "handed to the clipboard")
        let sent = String(decoding: board.output, as: UTF8.self)
        #expect(sent.contains("\u{1B}]52;c;"))
        #expect(!board.screen.text.contains("52;c"))
    }
}
