/// A configuration file of Asterisk: sections of `key = value`.
///
/// - SeeAlso: `process_text_line` in Asterisk's `main/config.c`.
struct AsteriskText: Equatable {
    struct Section: Equatable {
        let name: String
        /// `[name](!)`: only others built on it are in force.
        let isTemplate: Bool
        var entries: [Entry] = []
    }

    struct Entry: Equatable {
        let key: String
        let value: String
    }

    private(set) var sections: [Section] = []

    /// - Parameter include: the texts of the files that an `#include` names.
    init(_ text: String, include: (String) -> [String] = { _ in [] }) {
        read(text, include, depth: 0)
    }

    /// The value a key has last in sections of that name, in any case.
    func value(_ key: String, in section: String) -> String? {
        entries(of: section).last { $0.key.lowercased() == key }?.value
    }

    func entries(of section: String) -> [Entry] {
        sections.filter { $0.name.lowercased() == section && !$0.isTemplate }.flatMap(\.entries)
    }

    /// Asterisk's idea of a yes; anything else is a no, nothing is neither.
    func flag(_ key: String, in section: String) -> Bool? {
        value(key, in: section).map {
            ["yes", "true", "y", "t", "1", "on"].contains($0.lowercased())
        }
    }

    private mutating func read(_ text: String, _ include: (String) -> [String], depth: Int) {
        var isComment = false
        for line in text.split(whereSeparator: \.isNewline) {
            if line.contains("--;") {
                isComment = false
                continue
            }
            if line.hasPrefix(";--") { isComment = true }
            let line = Self.withoutComment(line)
            guard !isComment, !line.isEmpty else { continue }
            if let name = Self.included(line) {
                guard depth < 8 else { continue }
                for text in include(name) { read(text, include, depth: depth + 1) }
            } else if line.hasPrefix("[") {
                sections.append(Self.section(line))
            } else if let entry = Self.entry(line), !sections.isEmpty {
                sections[sections.count - 1].entries.append(entry)
            }
        }
    }

    /// The line up to its comment; `\;` is no comment.
    private static func withoutComment(_ line: Substring) -> String {
        var result = ""
        var isEscaped = false
        for character in line {
            if character == ";", !isEscaped { break }
            if character == ";" { result.removeLast() }
            result.append(character)
            isEscaped = character == "\\"
        }
        return trimmed(result[...])
    }

    private static func included(_ line: String) -> String? {
        let words = ["#include", "#tryinclude"]
        guard let word = words.first(where: line.hasPrefix) else { return nil }
        return trimmed(line.dropFirst(word.count)).trimming { "\"<>".contains($0) }
    }

    private static func section(_ line: String) -> Section {
        let parts = line.dropFirst().split(separator: "]", maxSplits: 1)
        let isTemplate = parts.count > 1 && parts[1].contains("!")
        return Section(name: trimmed(parts.first ?? ""), isTemplate: isTemplate)
    }

    private static func entry(_ line: String) -> Entry? {
        guard let sign = line.firstIndex(of: "=") else { return nil }
        let value = line[line.index(after: sign)...].trimmingPrefix(">")
        return Entry(key: trimmed(line[..<sign]), value: trimmed(value))
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text).trimming(\.isWhitespace)
    }
}

extension String {
    /// Without such characters at both ends.
    fileprivate func trimming(_ isUnwanted: (Character) -> Bool) -> String {
        let front = drop(while: isUnwanted)
        return String(front.reversed().drop(while: isUnwanted).reversed())
    }
}
