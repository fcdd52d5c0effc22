import Foundation
import Vocabulary

/// How transcripts are written, and what the readers get to see of them.
enum Notation {
    static let day = "2026-03-02"
    /// 2026-03-02T09:00:00Z, from which the seconds of log lines count.
    static let nine: Int64 = 1_772_442_000

    /// `09:00:05` on the day, `03-17T09:00:05` on another one, or a whole RFC 3339 time.
    static func instant(_ text: String) -> Instant {
        let parser = ISO8601DateFormatter()
        parser.formatOptions = [.withInternetDateTime]
        let whole = rfc3339(text)
        if let date = parser.date(from: whole) { return instant(date) }
        parser.formatOptions.insert(.withFractionalSeconds)
        guard let date = parser.date(from: whole) else { preconditionFailure("no time: \(text)") }
        return instant(date)
    }

    private static func instant(_ date: Date) -> Instant {
        Instant(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }

    private static func rfc3339(_ text: String) -> String {
        if text.hasSuffix("Z") { return text }
        return text.contains("T") ? "2026-\(text)Z" : "\(day)T\(text)Z"
    }

    /// One JSON object a line. Lines that are JSON already stay as they are.
    static func lines(of text: String) -> String {
        text.split(separator: "\n").map { line in
            line.hasPrefix("{") ? String(line) : object(line.split(separator: " "))
        }.joined(separator: "\n")
    }

    private static func object(_ words: [Substring]) -> String {
        let fields = words.dropFirst(2).map { field in
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return "\"\(parts[0])\":\(value(String(parts[1])))"
        }
        let head = ["\"t\":\"\(rfc3339(String(words[0])))\"", "\"type\":\"\(words[1])\""]
        return "{" + (head + fields).joined(separator: ",") + "}"
    }

    /// `~` stands for a space; a bare number, `true`, `false` and `null` are themselves.
    private static func value(_ word: String) -> String {
        if Double(word) != nil || ["true", "false", "null"].contains(word) { return word }
        return "\"" + word.replacingOccurrences(of: "~", with: " ") + "\""
    }

    /// Log lines with their seconds counted from 1970.
    static func log(_ text: String) -> String {
        text.split(separator: "\n").map { line in
            let parts = line.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
            guard let seconds = Int64(parts[0]), seconds < nine else { return String(line) }
            return "\(nine + seconds)|\(parts[1])"
        }.joined(separator: "\n")
    }
}
