/// What of the board a user may choose while it runs, by the name it has in the file of the last choices.
public enum Setting: String, Hashable, Sendable, CaseIterable {
    case language, theme, names
    case refresh = "refresh_s"
    case ascii, bidi, mouse
}

/// Where a setting has its value from.
public enum Origin: Equatable, Sendable {
    /// Nobody has said anything else.
    case standard
    /// The variables of the environment.
    case environment
    /// A file, and the line where it can be named.
    case file(String, line: Int?)
    /// An option of the command line.
    case option(String)
    /// It was chosen on the board, now or the last time.
    case chosen
}

/// Where the files of the program lie; `nil`: there is none.
public struct Places: Equatable, Sendable {
    public var configuration: String?
    public var keys: String?
    public var themes: String?
    /// The last choices; `nil`: this run keeps nothing.
    public var memory: String?

    public init() {}
}
