internal import CTerminal

/// What can be known of a terminal before it is opened: from the environment and the command line.
public struct TerminalTraits: Equatable, Sendable {
    /// `TERM`; empty when it is not set.
    public var type: String
    /// Draw with ASCII alone.
    public var usesASCII: Bool
    /// Colours may be used, if the terminal has any.
    public var usesColour: Bool
    /// The ground is known to be dark. Light and unknown are the same: amber is not readable there.
    public var hasDarkGround: Bool
    /// The terminal is known to hold a picture back until it is complete (`CSI ? 2026 h`).
    public var synchronizes: Bool
    /// Who orders right-to-left text; never `auto`.
    public var direction: TextDirection

    /// - Parameter isUTF8: what `adoptLocale()` said.
    public init(
        environment: [String: String], isUTF8: Bool, ascii: Bool = false, mono: Bool = false,
        direction: TextDirection = .auto
    ) {
        let type = environment["TERM"] ?? ""
        self.type = type
        usesASCII = ascii || !isUTF8 || Self.lacksGlyphs(type)
        usesColour = !mono && (environment["NO_COLOR"] ?? "").isEmpty && type != "dumb"
        hasDarkGround = Self.isDark(environment["COLORFGBG"], type)
        synchronizes = Self.knowsSynchronizedOutput(environment, type)
        self.direction = direction.settled(environment)
    }

    /// Sentences only: a screen cannot be drawn on it.
    public var isDumb: Bool { type == "dumb" }

    /// Consoles and the terminals before them have no clipboard, and some would print what is meant for it.
    var hasClipboard: Bool { !Self.lacksGlyphs(type) }

    /// The terminal is told not to turn text round. Where there is none to be turned, it is told nothing.
    var takesOverDirection: Bool { !usesASCII && (direction == .own || direction == .off) }

    /// Makes the character set of the environment that of the process. Call it once, at the start.
    ///
    /// - Returns: whether it is UTF-8.
    public static func adoptLocale() -> Bool {
        ct_adopt_locale()
    }
}

extension TerminalTraits {
    /// The fonts of the Linux console and of the terminals before Unicode lack the marks.
    private static func lacksGlyphs(_ type: String) -> Bool {
        type == "dumb" || type.hasPrefix("linux") || type.hasPrefix("vt")
    }

    /// `COLORFGBG` is `foreground;background` or `foreground;other;background`, in the 16 colours.
    private static func isDark(_ colours: String?, _ type: String) -> Bool {
        if type.hasPrefix("linux") { return true }
        guard let ground = colours?.split(separator: ";").last.flatMap({ Int($0) }) else {
            return false
        }
        return (0...6).contains(ground) || ground == 8
    }

    /// Asking the terminal would print rubbish on those that do not understand the question, and inside
    /// tmux or screen the variables speak of the terminal outside.
    private static func knowsSynchronizedOutput(
        _ environment: [String: String], _ type: String
    ) -> Bool {
        if type.hasPrefix("tmux") || type.hasPrefix("screen") { return false }
        let types = ["xterm-kitty", "xterm-ghostty", "foot", "alacritty", "contour", "wezterm"]
        let programs = ["WezTerm", "iTerm.app", "ghostty", "mintty", "contour"]
        let libraryVersion = environment["VTE_VERSION"].flatMap { Int($0) } ?? 0
        return types.contains(where: type.hasPrefix)
            || programs.contains(environment["TERM_PROGRAM"] ?? "")
            || libraryVersion >= 7600
    }
}
