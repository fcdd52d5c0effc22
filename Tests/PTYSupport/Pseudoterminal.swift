public import Foundation
import Glibc

/// A real program on a pseudoterminal, with a screen that shows what it draws.
///
/// Nothing here sleeps: whoever waits says for what, and gives up at a deadline.
public final class Pseudoterminal {
    public enum Ending: Equatable, Sendable {
        case exited(Int32)
        case signalled(Int32)
    }

    /// What the test is to see first when a wait ends in vain.
    public struct Timeout: Error, CustomStringConvertible {
        public let description: String
    }

    public private(set) var screen: VirtualScreen
    /// Everything the program has written.
    public private(set) var output: [UInt8] = []
    /// The settings of the line before the program started.
    public let modesBefore: termios
    public private(set) var process: pid_t = 0
    private var ending: Ending?
    private var master: Int32

    /// How long a wait may take. Machines that build and test at once are slow.
    public static let patience: TimeInterval = 30

    public init(
        _ arguments: [String], columns: Int = 80, rows: Int = 24, term: String? = "xterm-256color",
        environment: [String: String?] = [:]
    ) throws {
        screen = VirtualScreen(columns: columns, rows: rows)
        master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
        guard master >= 0 else { throw Timeout(description: "no pseudoterminal: errno \(errno)") }
        var unlocked: Int32 = 0
        var number: UInt32 = 0
        _ = ioctl(master, Request.unlock, &unlocked)
        _ = ioctl(master, Request.number, &number)
        modesBefore = Self.modes(of: master)
        setSize(columns, rows)
        process = try Self.spawn(
            arguments, on: "/dev/pts/\(number)", Self.environment(term, environment))
    }

    deinit {
        hangUp()
        guard ending == nil else { return }
        kill(process, SIGKILL)
        var status: Int32 = 0
        waitpid(process, &status, 0)
    }

    public func send(_ text: String) { send(Array(text.utf8)) }

    public func send(_ bytes: [UInt8]) {
        _ = write(master, bytes, bytes.count)
    }

    public func resize(columns: Int, rows: Int) {
        screen.resize(columns: columns, rows: rows)
        setSize(columns, rows)
    }

    public func signal(_ number: Int32) { kill(process, number) }

    /// The line is cut: whoever reads or writes at the other end gets an error.
    public func hangUp() {
        guard master >= 0 else { return }
        close(master)
        master = -1
    }

    /// The settings of the line now.
    public var modes: termios { Self.modes(of: master) }

    /// The line is as it was before the program started.
    public var isRestored: Bool {
        let now = modes
        return now.c_lflag == modesBefore.c_lflag && now.c_iflag == modesBefore.c_iflag
            && now.c_oflag == modesBefore.c_oflag && !screen.isAlternate && screen.isCursorVisible
            && !screen.isTextOrdered
    }

    /// Reads until the screen is as wanted.
    public func wait(for what: String, until isThere: (VirtualScreen) -> Bool) throws {
        let deadline = Date(timeIntervalSinceNow: Self.patience)
        while !isThere(screen) {
            guard Date() < deadline, !hasEnded() || pump() else {
                throw Timeout(description: "no \(what):\n" + screen.text.joined(separator: "\n"))
            }
            pump()
        }
    }

    /// Reads until a row contains `text`.
    public func wait(for text: String) throws {
        try wait(for: "“\(text)”") { $0.text.contains { $0.contains(text) } }
    }

    /// Reads until the program has ended.
    public func waitForEnd(within seconds: TimeInterval = patience) throws -> Ending {
        let deadline = Date(timeIntervalSinceNow: seconds)
        while !hasEnded() {
            guard Date() < deadline else {
                throw Timeout(description: "still running:\n" + screen.text.joined(separator: "\n"))
            }
            pump()
        }
        while pump() {}
        return ending ?? .exited(-1)
    }
}

extension Pseudoterminal {
    private enum Request {
        static let unlock: UInt = 0x4004_5431
        static let number: UInt = 0x8004_5430
    }

    /// Reads once, waiting a moment; whether anything came.
    @discardableResult
    private func pump() -> Bool {
        var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&waiting, 1, 20) > 0, Int32(waiting.revents) & POLLIN != 0 else { return false }
        var bytes = [UInt8](repeating: 0, count: 65536)
        let count = read(master, &bytes, bytes.count)
        guard count > 0 else { return false }
        output.append(contentsOf: bytes.prefix(count))
        screen.take(bytes.prefix(count))
        return true
    }

    private func hasEnded() -> Bool {
        if ending != nil { return true }
        var status: Int32 = 0
        guard waitpid(process, &status, WNOHANG) == process else { return false }
        let signal = status & 0x7F
        ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
        return true
    }

    private func setSize(_ columns: Int, _ rows: Int) {
        var size = winsize()
        size.ws_col = UInt16(columns)
        size.ws_row = UInt16(rows)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    private static func modes(of descriptor: Int32) -> termios {
        var modes = termios()
        tcgetattr(descriptor, &modes)
        return modes
    }

    /// That of the tests, without what would change the picture; a `nil` takes a variable away.
    private static func environment(
        _ term: String?, _ changes: [String: String?]
    ) -> [String: String] {
        var variables = ProcessInfo.processInfo.environment
        for name in ["LC_ALL", "LC_CTYPE", "LINES", "COLUMNS", "NO_COLOR", "COLORFGBG"] {
            variables[name] = nil
        }
        variables["LANG"] = "C.UTF-8"
        variables["TERM"] = term
        return variables.merging(changes.compactMapValues { $0 }) { $1 }
            .filter { changes[$0.key] != .some(nil) }
    }
}
