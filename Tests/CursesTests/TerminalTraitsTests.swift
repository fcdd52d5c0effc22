import Testing

@testable import Curses

@Suite("The traits of a terminal")
struct TerminalTraitsTests {
    private func traits(_ environment: [String: String], isUTF8: Bool = true) -> TerminalTraits {
        TerminalTraits(environment: environment, isUTF8: isUTF8)
    }

    @Test("ask for ASCII where the marks cannot be shown")
    func ascii() {
        #expect(!traits(["TERM": "xterm-256color"]).usesASCII)
        #expect(traits(["TERM": "xterm-256color"], isUTF8: false).usesASCII)
        #expect(traits(["TERM": "linux"]).usesASCII)
        #expect(traits(["TERM": "vt100"]).usesASCII)
        #expect(TerminalTraits(environment: [:], isUTF8: true, ascii: true).usesASCII)
    }

    @Test("respect NO_COLOR when it is set to something")
    func noColour() {
        #expect(traits(["TERM": "xterm"]).usesColour)
        #expect(traits(["TERM": "xterm", "NO_COLOR": ""]).usesColour)
        #expect(!traits(["TERM": "xterm", "NO_COLOR": "1"]).usesColour)
        #expect(!traits(["TERM": "dumb"]).usesColour)
        #expect(!TerminalTraits(environment: [:], isUTF8: true, mono: true).usesColour)
    }

    @Test(
        "find a dark ground in COLORFGBG",
        arguments: [
            ("15;0", .dark), ("0;15", .light), ("7;default;0", .dark), ("12;8", .dark),
            ("", .unknown), ("0;default", .unknown),
        ] as [(String, Ground)])
    func ground(colours: String, ground: Ground) {
        #expect(traits(["TERM": "xterm", "COLORFGBG": colours]).ground == ground)
    }

    @Test("ask for the ground only a terminal that swallows what it does not know")
    func question() {
        for type in ["xterm", "xterm-256color", "tmux-256color", "foot", "alacritty-direct"] {
            #expect(traits(["TERM": type]).tellsGround)
        }
        for type in ["linux", "vt100", "dumb", "", "stty", "wyse60"] {
            #expect(!traits(["TERM": type]).tellsGround)
        }
        #expect(!traits(["TERM": "xterm", "NO_COLOR": "1"]).tellsGround)
    }

    @Test("trust synchronized output only to terminals known to take it")
    func synchronized() {
        #expect(traits(["TERM": "xterm-kitty"]).synchronizes)
        #expect(traits(["TERM": "xterm-256color", "VTE_VERSION": "7803"]).synchronizes)
        #expect(traits(["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"]).synchronizes)
        #expect(!traits(["TERM": "xterm-256color"]).synchronizes)
        #expect(!traits(["TERM": "xterm-256color", "VTE_VERSION": "6800"]).synchronizes)
        #expect(!traits(["TERM": "tmux-256color", "TERM_PROGRAM": "WezTerm"]).synchronizes)
    }
}

@Suite("A fault of the terminal")
struct TerminalFaultTests {
    @Test("says what to do in one sentence")
    func sentences() {
        #expect(
            TerminalFault(.unknownType("foo")).description
                == "No terminal of type “foo” is known here;"
                + " set TERM (TERM=xterm-256color) or use --once.")
        #expect(TerminalFault(.unknownType("")).description.hasPrefix("TERM is not set"))
        #expect(TerminalFault(.noCursorMovement("tty33")).description.contains("tty33"))
        #expect(TerminalFault(.notATerminal).description.contains("--once"))
        #expect(TerminalFault(.outOfResources).description.contains("file descriptor"))
    }

    @Test("repeats a hostile type without its escape sequences, and not all of it")
    func hostile() {
        let type = "\u{1B}]0;x\u{7}" + String(repeating: "y", count: 5000)
        let sentence = TerminalFault(.unknownType(type)).description
        #expect(sentence.contains("“?]0;x?yyy"))
        #expect(sentence.count < 150)
    }
}
