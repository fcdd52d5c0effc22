import Drawing
import Foundation
import Glibc
import PTYSupport
import Testing

@testable import Curses

@Suite("Right-to-left text")
struct SeenTests {
    /// A row as it is seen, of texts that are written one by one at their columns.
    private func seen(_ texts: (Int, String)..., columns: Int = 40) -> String {
        var canvas = Canvas(Size(columns: columns, rows: 1))
        for (column, text) in texts { canvas.write(text, column: column, row: 0) }
        return canvas.seen().text
    }

    @Test(
        "is seen from right to left in the places it has",
        arguments: [
            ("שירות", "תוריש"), ("דנה לוי", "יול הנד"), ("דנה 12 לוי", "יול 12 הנד"),
            ("צה\"ל", "ל\"הצ"), ("שירות (ב)", "(ב) תוריש"), ("שָׁלוֹם", "םוֹלשָׁ"),
        ])
    func words(text: String, picture: String) {
        #expect(seen((0, text)) == picture)
    }

    @Test(
        "does not move what stands beside it",
        arguments: [
            ("שירות 12", "תוריש 12"), ("12 שירות", "12 תוריש"), ("(שירות)", "(תוריש)"),
            ("שירות: 5 of 10", "תוריש: 5 of 10"), ("VIP שירות", "VIP תוריש"),
            ("דנה and יוסי", "הנד and יסוי"), ("שירות  מכירות", "תוריש  תוריכמ"),
            ("שירות│מכירות", "תוריש│תוריכמ"),
        ])
    func neighbours(text: String, picture: String) {
        #expect(seen((0, text)) == picture)
    }

    @Test("joins Persian letters, and leaves their joiners out")
    func persian() {
        #expect(seen((0, "سلام")) == "\u{FEE1}\u{FE8E}\u{FEE0}\u{FEB3}")
        // "mi" and "ravam", parted by a joiner that keeps them from joining.
        #expect(
            seen((0, "می\u{200C}روم"))
                == "\u{FEE1}\u{FEED}\u{FEAD}\u{FBFD}\u{FEE3}")
        #expect(seen((0, "گچپژ")).unicodeScalars.allSatisfy { $0.value >= 0xFB50 })
    }

    @Test("stays in its own field, however near the next one is")
    func fields() {
        #expect(seen((0, "שירות"), (6, "מכירות")) == "תוריש תוריכמ")
        #expect(seen((0, "שירות"), (6, "12"), (9, "דנה")) == "תוריש 12 הנד")
    }

    @Test("that is cut off is cut at its left end")
    func cut() {
        var canvas = Canvas(Size(columns: 20, rows: 1))
        canvas.write("מכירות", in: Rect(column: 2, row: 0, columns: 5, rows: 1))
        #expect(canvas.seen().text == "  …ריכמ")
    }

    @Test("leaves the styles of the places as they are")
    func styles() {
        var canvas = Canvas(Size(columns: 12, rows: 1))
        let end = canvas.write("דנה", column: 1, row: 0, as: .act)
        canvas.write(" 7", column: end, row: 0, as: .dim)
        let seen = canvas.seen()
        #expect(seen.text == " הנד 7")
        #expect(seen.styles == canvas.styles)
    }

    @Test("costs a picture without it nothing")
    func latin() {
        var canvas = Canvas(Size(columns: 30, rows: 1))
        canvas.write("Müller · 12 │ ▲ 日本", column: 0, row: 0)
        #expect(canvas.seen() == canvas)
    }
}

@TerminalActor
@Suite("A terminal that shows right-to-left text", .serialized)
struct DirectionTests {
    private func bytes(
        _ direction: TextDirection, _ environment: [String: String] = [:]
    ) throws -> (frame: String, leaving: String) {
        setlocale(LC_CTYPE, "C.UTF-8")
        let traits = TerminalTraits(
            environment: environment.merging(["TERM": "xterm-256color"]) { $1 }, isUTF8: true,
            direction: direction)
        var canvas = Canvas(Size(columns: 20, rows: 1))
        canvas.write("שירות", column: 0, row: 0)
        let painter = try Painter(traits, size: canvas.size)
        defer { painter.close() }
        let frame = painter.frame(canvas) + painter.frame(canvas)
        return (
            String(decoding: frame, as: UTF8.self),
            String(decoding: painter.leaveScreen(), as: UTF8.self)
        )
    }

    @Test("is told once to leave the order of letters to us, and that it may have it back")
    func own() throws {
        let (frame, leaving) = try bytes(.auto)
        #expect(frame.components(separatedBy: "\u{1B}[8l").count == 2)
        #expect(frame.contains("תוריש"))
        #expect(leaving.contains("\u{1B}[8h"))
    }

    @Test("is told nothing when it does the ordering", arguments: ["KONSOLE_VERSION", "MLTERM"])
    func terminal(variable: String) throws {
        let (frame, leaving) = try bytes(.auto, [variable: "220401"])
        #expect(!frame.contains("\u{1B}[8l"))
        #expect(frame.contains("שירות"))
        #expect(!leaving.contains("\u{1B}[8h"))
    }

    @Test("may be told to show letters as they are read")
    func off() throws {
        let (frame, _) = try bytes(.off)
        #expect(frame.contains("\u{1B}[8l"))
        #expect(frame.contains("שירות"))
    }
}
