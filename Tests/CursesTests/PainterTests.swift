import Drawing
import Glibc
import PTYSupport
import Testing

@testable import Curses

@TerminalActor
@Suite("The painter", .serialized)
struct PainterTests {
    nonisolated static let types = [
        "xterm-256color", "tmux-256color", "screen-256color", "linux", "vt100", "xterm",
    ]

    private static func traits(
        _ type: String, mono: Bool = false, ascii: Bool = false
    )
        -> TerminalTraits
    {
        setlocale(LC_CTYPE, "C.UTF-8")
        var traits = TerminalTraits(
            environment: ["TERM": type], isUTF8: true, ascii: ascii, mono: mono)
        traits.usesASCII = ascii
        return traits
    }

    private static func canvas(_ rows: [String], _ style: Style = .plain) -> Canvas {
        var canvas = Canvas(Size(columns: 40, rows: rows.count))
        for (row, text) in rows.enumerated() {
            for (column, character) in text.enumerated() {
                canvas[column, row] = Cell(String(character), style)
            }
        }
        return canvas
    }

    private static let wall = canvas([
        " ALL DEPARTMENTS   live · 2 s    14:32",
        "────────────────────────────────────────",
        " ██████ ██  ██ │ ▲ target +35   ↗ +3",
        " é–ñ 67.4 % │ שלום 12 │ ■ limit 3:00",
    ])

    @Test("draws the canvas on every terminal", arguments: types)
    func draws(type: String) throws {
        let painter = try Painter(Self.traits(type), size: Self.wall.size)
        defer { painter.close() }
        var screen = VirtualScreen(columns: 40, rows: 4)
        screen.take(painter.frame(Self.wall))
        #expect(screen.text == VirtualScreen.text(of: Self.wall))
        #expect(screen.unknown.isEmpty, "\(screen.unknown)")
    }

    @Test("says nothing when nothing changed")
    func silent() throws {
        let painter = try Painter(Self.traits("xterm-256color"), size: Self.wall.size)
        defer { painter.close() }
        _ = painter.frame(Self.wall)
        #expect(painter.frame(Self.wall).isEmpty)
    }

    @Test("sends only what changed")
    func changes() throws {
        let painter = try Painter(Self.traits("xterm-256color"), size: Self.wall.size)
        defer { painter.close() }
        _ = painter.frame(Self.wall)
        var changed = Self.wall
        changed[37, 0] = Cell("3")
        #expect(painter.frame(changed).count < 20)
    }

    @Test("puts what follows foreign text in its column, whatever the terminal thinks of its width")
    func foreignWidths() throws {
        let painter = try Painter(Self.traits("xterm-256color"), size: Self.wall.size)
        defer { painter.close() }
        var screen = VirtualScreen(columns: 80, rows: 4, width: .ambiguousIsWide)
        screen.take(painter.frame(Self.wall))
        #expect(screen.column(of: "2 s", inRow: 0) == 26)
        #expect(screen.column(of: "14:32", inRow: 0) == 33)
        #expect(screen.column(of: "target", inRow: 2) == 19)
        #expect(screen.column(of: "limit", inRow: 3) == 26)
    }

    @Test("reaches any picture from any other", arguments: types)
    func anyPicture(type: String) throws {
        let painter = try Painter(Self.traits(type), size: Size(columns: 30, rows: 6))
        defer { painter.close() }
        var screen = VirtualScreen(columns: 30, rows: 6)
        var generator = SeededGenerator(seed: 7)
        for round in 0..<60 {
            let canvas = Canvas.random(Size(columns: 30, rows: 6), using: &generator)
            screen.take(painter.frame(canvas))
            try #require(screen.text == VirtualScreen.text(of: canvas), "round \(round)")
            try #require(screen.pens(of: .act) == canvas.places(of: .act), "round \(round)")
        }
        #expect(screen.unknown.isEmpty, "\(screen.unknown)")
    }

    @Test("asks for colours only where they are wanted")
    func colours() throws {
        for (type, mono, isColoured) in [
            ("xterm-256color", false, true), ("xterm-256color", true, false),
            ("vt100", false, false),
        ] {
            let painter = try Painter(Self.traits(type, mono: mono), size: Self.wall.size)
            defer { painter.close() }
            var screen = VirtualScreen(columns: 40, rows: 1)
            screen.take(painter.frame(Self.canvas(["act"], .act)))
            screen.take(painter.leaveScreen())
            #expect(screen.hasSeenColour == isColoured, "\(type)")
        }
    }

    @Test("draws ASCII alone when told to")
    func ascii() throws {
        let painter = try Painter(
            Self.traits("xterm-256color", ascii: true), size: Self.wall.size)
        defer { painter.close() }
        let frame = painter.frame(Self.wall)
        #expect(frame.allSatisfy { $0 < 0x7F })
    }

    @Test("draws anew after it was left, and at another size")
    func again() throws {
        let painter = try Painter(Self.traits("xterm-256color"), size: Self.wall.size)
        defer { painter.close() }
        var screen = VirtualScreen(columns: 40, rows: 4)
        screen.take(painter.frame(Self.wall))
        screen.take(painter.leaveScreen())
        #expect(!screen.isAlternate)
        #expect(screen.isCursorVisible)
        painter.resize(to: Size(columns: 40, rows: 2))
        screen.resize(columns: 40, rows: 2)
        screen.take(painter.frame(Self.wall))
        #expect(screen.isAlternate)
        #expect(screen.text == Array(VirtualScreen.text(of: Self.wall).prefix(2)))
    }

    @Test("refuses a type nobody knows", arguments: ["", "nosuchterm", "../../etc/passwd"])
    func unknownType(type: String) {
        #expect(throws: TerminalFault(.unknownType(type))) {
            _ = try Painter(Self.traits(type), size: Self.wall.size)
        }
    }

    @Test("replaces a character whose width it was told wrong")
    func wrongWidth() throws {
        let painter = try Painter(Self.traits("xterm-256color"), size: Size(columns: 5, rows: 1))
        defer { painter.close() }
        var canvas = Canvas(Size(columns: 5, rows: 1))
        canvas[0, 0] = Cell("日", width: 1)
        canvas[1, 0] = Cell("x")
        var screen = VirtualScreen(columns: 5, rows: 1)
        screen.take(painter.frame(canvas))
        #expect(screen.text == ["?x"])
    }
}
