/// Who puts right-to-left text into the order in which it is seen.
public enum TextDirection: String, Equatable, Sendable, CaseIterable {
    /// We do, save where the terminal is known to do it whatever it is told.
    case auto
    /// We do, and tell the terminal to leave the order of letters alone.
    case own = "self"
    /// The terminal does.
    case terminal
    /// Nobody: letters are sent, and are to be shown, in the order of reading.
    case off

    /// What `auto` is on a terminal: konsole, mlterm and Apple's turn such text round by themselves and
    /// do not know the switch.
    public func settled(_ environment: [String: String]) -> TextDirection {
        guard self == .auto else { return self }
        let turns =
            !(environment["KONSOLE_VERSION"] ?? "").isEmpty
            || !(environment["MLTERM"] ?? "").isEmpty
            || (environment["TERM"] ?? "").hasPrefix("mlterm")
            || environment["TERM_PROGRAM"] == "Apple_Terminal"
        return turns ? .terminal : .own
    }

    /// The switch of the terminal's own ordering (ECMA-48, bidirectional support mode).
    static let takeOver = Array("\u{1B}[8l".utf8)
    static let giveBack = Array("\u{1B}[8h".utf8)
}
