/// Why a terminal cannot be used, in a sentence that says what to do.
public struct TerminalFault: Error, Equatable, CustomStringConvertible {
    public enum Reason: Equatable, Sendable {
        /// Standard output leads to no terminal.
        case notATerminal
        /// `TERM` is empty, or nothing is known of a terminal of that type.
        case unknownType(String)
        /// The terminal cannot place its cursor.
        case noCursorMovement(String)
        /// The system refused a file descriptor or memory.
        case outOfResources
    }

    public let reason: Reason

    init(_ reason: Reason) {
        self.reason = reason
    }

    public var description: String {
        switch reason {
        case .notATerminal:
            "Standard output is not a terminal; use --once for a page of plain text."
        case .unknownType(""):
            "TERM is not set, so nothing is known of this terminal;"
                + " set it (TERM=xterm-256color) or use --once."
        case .unknownType(let type):
            "No terminal of type “\(Self.printable(type))” is known here;"
                + " set TERM (TERM=xterm-256color) or use --once."
        case .noCursorMovement(let type):
            "A terminal of type “\(Self.printable(type))” cannot place its cursor; use --once."
        case .outOfResources:
            "The system refused a file descriptor for the screen; close some programs or files."
        }
    }

    /// The type comes from the environment and may hold anything, escape sequences too.
    private static func printable(_ type: String) -> String {
        let safe = type.unicodeScalars.prefix(40).map { (" "..."~").contains($0) ? $0 : "?" }
        return String(String.UnicodeScalarView(safe)) + (type.unicodeScalars.count > 40 ? "…" : "")
    }
}
