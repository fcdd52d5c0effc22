import Foundation
import Glibc
import PTYSupport
import Testing

@Suite("A wall on a terminal", .timeLimit(.minutes(5)))
struct KioskTests {
    let log: MadeUpLog

    init() throws {
        log = try MadeUpLog()
    }

    private func locked(_ more: String...) throws -> Pseudoterminal {
        var arguments = Program.watching(log, "--kiosk")
        arguments += more
        let board = try Pseudoterminal(arguments)
        try board.wait(for: "locked")
        return board
    }

    @Test("that is locked hears no key that leaves, and no chord of the terminal")
    func locked() throws {
        let board = try locked("--set", "kiosk_pin=\"2468\"")
        board.send("q\u{3}\u{1A}\u{1C}\u{11}\u{13}:q!\r\u{1B}d")
        // The only key that is heard says that the others have been read.
        board.send("?")
        try board.wait(for: "Help")
        board.send("?")
        try board.wait(for: "locked")
        board.signal(SIGTERM)
        #expect(try board.waitForEnd() == .exited(0))
        #expect(board.isRestored)
    }

    @Test("is unlocked by its PIN")
    func unlocked() throws {
        let board = try locked("--set", "kiosk_pin=\"2468\"")
        board.send("\u{B}2468")
        try board.wait(for: "PIN ••••")
        board.send("\r")
        try board.wait(for: "q quit")
        board.send("q")
        #expect(try board.waitForEnd() == .exited(0))
    }

    @Test("shows a notice, and the next one when its file has changed")
    func notice() throws {
        let file = URL(fileURLWithPath: log.path).deletingLastPathComponent()
            .appendingPathComponent("notice.txt")
        try "The lift stands still.".write(to: file, atomically: true, encoding: .utf8)
        let board = try Pseudoterminal(
            Program.watching(log, "--set", "notice=\"\(file.path)\""))
        try board.wait(for: "NOTICE      The lift stands still.")
        try "The lift goes again.".write(to: file, atomically: true, encoding: .utf8)
        try board.wait(for: "NOTICE      The lift goes again.")
        try FileManager.default.removeItem(at: file)
        try board.wait(for: "a wall without a notice") { !$0.text.contains("NOTICE") }
    }
}
