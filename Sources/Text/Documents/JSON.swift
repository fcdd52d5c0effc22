/// A JSON value that keeps its keys in the order they were given (RFC 8259).
public indirect enum JSON {
    case null
    case count(Int)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([(key: String, value: JSON)])
}

extension JSON {
    /// The document, with each member of the top object on a line, and each element of a list there.
    ///
    /// One group of a report is then one line: `grep` finds an agent, and a diff shows one.
    public var document: String {
        var text = ""
        write(to: &text, depth: 0)
        text += "\n"
        return text
    }

    private func write(to text: inout String, depth: Int) {
        switch self {
        case .null: text += "null"
        case .count(let count): text += String(count)
        case .number(let number): text += plainNumber(number) ?? "null"
        case .text(let string): writeQuoted(string, to: &text)
        case .list(let elements):
            writeAll(elements, between: ("[", "]"), broken: depth == 1, to: &text) {
                $0.write(to: &$1, depth: depth + 1)
            }
        case .object(let members):
            writeAll(members, between: ("{", "}"), broken: depth == 0, to: &text) {
                writeQuoted($0.key, to: &$1)
                $1 += ": "
                $0.value.write(to: &$1, depth: depth + 1)
            }
        }

        func writeAll<Part>(
            _ parts: [Part], between brackets: (open: String, close: String), broken: Bool,
            to text: inout String, writing: (Part, inout String) -> Void
        ) {
            let breaks = broken && !parts.isEmpty
            let indent = breaks ? "\n" + String(repeating: "  ", count: depth + 1) : ""
            text += brackets.open
            for (index, part) in parts.enumerated() {
                if index > 0 { text += breaks ? "," : ", " }
                text += indent
                writing(part, &text)
            }
            if breaks { text += "\n" + String(repeating: "  ", count: depth) }
            text += brackets.close
        }
    }
}

/// Control characters of both sets are written as escapes, so that a document printed on a terminal
/// cannot move its cursor.
private func writeQuoted(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\t": text += "\\t"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
            let hex = String(scalar.value, radix: 16)
            text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
        default: text.unicodeScalars.append(scalar)
        }
    }
    text += "\""
}
