internal import CTerminal

/// What can be known of a terminal before it is opened: from the environment and the command line.
public struct TerminalTraits: Equatable, Sendable {
    /// `TERM`; empty when it is not set.
    public var type: String
    /// Draw with ASCII alone.
    public var usesASCII: Bool
    /// It shows no more than ASCII.
    public let mustBeASCII: Bool
    /// Colours may be used, if the terminal has any.
    public var usesColour: Bool
    /// The ground as far as it is known beforehand.
    public var ground: Ground
    /// The terminal is known to answer, or at least to swallow, a question for its ground.
    public var tellsGround: Bool
    /// The colours to begin with.
    public var theme = Theme.standard
    /// The terminal is known to hold a picture back until it is complete (`CSI ? 2026 h`).
    public var synchronizes: Bool
    /// The terminal tells what is done with its mouse, if it is asked to.
    public let hasMouse: Bool
    public var usesMouse = false
    /// Who orders right-to-left text; never `auto`.
    public var direction: TextDirection

    /// - Parameter isUTF8: what `adoptLocale()` said.
    public init(
        environment: [String: String], isUTF8: Bool, ascii: Bool = false, mono: Bool = false,
        direction: TextDirection = .auto
    ) {
        let type = environment["TERM"] ?? ""
        self.type = type
        mustBeASCII = !isUTF8 || Self.lacksGlyphs(type)
        usesASCII = ascii || mustBeASCII
        usesColour = !mono && (environment["NO_COLOR"] ?? "").isEmpty && type != "dumb"
        ground = Self.ground(environment["COLORFGBG"], type)
        tellsGround = usesColour && Self.speaksLikeXterm(type)
        synchronizes = Self.knowsSynchronizedOutput(environment, type)
        hasMouse = Self.speaksLikeXterm(type)
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
    private static func ground(_ colours: String?, _ type: String) -> Ground {
        if type.hasPrefix("linux") { return .dark }
        guard let ground = colours?.split(separator: ";").last.flatMap({ Int($0) }) else {
            return .unknown
        }
        return (0...6).contains(ground) || ground == 8 ? .dark : .light
    }

    /// The consoles and the terminals before xterm would print a question as rubbish.
    private static func speaksLikeXterm(_ type: String) -> Bool {
        let types = [
            "xterm", "tmux", "screen", "rxvt", "foot", "alacritty", "kitty", "st", "konsole", "vte",
            "gnome", "contour", "wezterm", "ghostty", "mintty", "iterm",
        ]
        return types.contains { type == $0 || type.hasPrefix($0 + "-") }
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
