internal import CTerminal

/// What the system knows of terminals of one type.
public struct TerminalType: Equatable, Sendable {
    /// 0 for none.
    public let colours: Int

    /// - Parameter name: as `TERM` has it.
    /// - Returns: `nil` when nothing is known of it, or when it cannot place its cursor.
    public init?(named name: String) {
        var colours: Int32 = 0
        guard ct_describe(name, &colours) else { return nil }
        self.colours = max(Int(colours), 0)
    }

    /// The size of the terminal behind standard output; `nil` when it is none, or does not tell.
    public static var size: (columns: Int, rows: Int)? {
        var (columns, rows): (Int32, Int32) = (0, 0)
        guard ct_terminal_size(1, &columns, &rows) else { return nil }
        return (Int(columns), Int(rows))
    }
}
