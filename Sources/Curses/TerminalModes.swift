internal import CTerminal
import Glibc

/// The settings of a terminal line: as found, and as the board needs them.
struct TerminalModes {
    private let descriptor: Int32
    let found: termios

    /// - Returns: `nil` when the descriptor is no terminal.
    init?(of descriptor: Int32) {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { return nil }
        self.descriptor = descriptor
        found = modes
    }

    /// Every key as it is typed and none of them eaten: not Ctrl-C, Ctrl-Z and Ctrl-\ by signals, not
    /// Ctrl-S by flow control. Output passes unchanged.
    private var ours: termios {
        var modes = found
        modes.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR | ISTRIP | BRKINT)
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO | ECHONL | ISIG | IEXTEN)
        modes.c_oflag &= ~tcflag_t(OPOST)
        withUnsafeMutableBytes(of: &modes.c_cc) { characters in
            characters[Int(VMIN)] = 1
            characters[Int(VTIME)] = 0
        }
        return modes
    }

    func enter() { set(ours) }
    func leave() { set(found) }

    /// Somebody, such as a shell, has changed the line since `enter`.
    var areTakenOver: Bool {
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else { return false }
        return modes.c_lflag != ours.c_lflag || modes.c_iflag != ours.c_iflag
    }

    /// At once: waiting until the output is read could take for ever.
    private func set(_ modes: termios) {
        var modes = modes
        tcsetattr(descriptor, TCSANOW, &modes)
    }
}
