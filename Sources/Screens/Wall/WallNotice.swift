import Text
import Vocabulary

/// A text that somebody put on the wall. What does not fit in two lines comes page by page; nothing
/// scrolls.
struct WallNotice: Equatable, Sendable {
    private let paragraphs: [String]
    private let since: Instant

    /// Fails where there is nothing to be read.
    init?(_ text: String, at now: Instant) {
        paragraphs = text.split(whereSeparator: \.isNewline).map { line in
            line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        .filter { !$0.isEmpty }
        since = now
        if paragraphs.isEmpty { return nil }
    }

    /// How long a page stays.
    static let pageTime = Timespan.seconds(8)
    static let pageLines = 2

    /// What of it is shown now.
    struct Page: Equatable {
        let lines: [String]
        /// Counted from 1.
        let number: Int
        let count: Int
    }

    func page(columns: Int, at now: Instant) -> Page {
        let lines = paragraphs.flatMap { Self.broken($0, columns: max(columns, 1)) }
        let count = (lines.count + Self.pageLines - 1) / Self.pageLines
        let turns = max((now - since).milliseconds / Self.pageTime.milliseconds, 0)
        let place = Int(turns % Int64(max(count, 1)))
        return Page(
            lines: Array(lines.dropFirst(place * Self.pageLines).prefix(Self.pageLines)),
            number: place + 1, count: count)
    }

    /// Broken between words; a word that is longer than a line is cut.
    private static func broken(_ text: String, columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if !line.isEmpty, longer.columns > columns {
                lines.append(line)
                line = String(word)
            } else {
                line = longer
            }
            line = line.clipped(to: columns)
        }
        return lines + [line]
    }
}
