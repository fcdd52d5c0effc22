import Vocabulary

extension Report {
    /// One row per group: kind, id, the bounds of an interval, then every symbol of any group, in the
    /// order in which the groups first name it. What a group does not have, or has as null, is empty.
    var asCSV: String {
        let symbols = columns
        let places = Dictionary(uniqueKeysWithValues: symbols.enumerated().map { ($1, $0) })
        var text = csvRow(["kind", "id", "start", "end"] + symbols)
        for group in groups {
            var cells = Array(repeating: "", count: symbols.count)
            for entry in group.values {
                guard let place = places[entry.symbol] else { continue }
                cells[place] = entry.value.plain
            }
            let bounds = [group.interval?.start.rfc3339 ?? "", group.interval?.end.rfc3339 ?? ""]
            text += csvRow([group.kind.rawValue, guarded(group.id)] + bounds + cells)
        }
        return text
    }

    private var columns: [String] {
        var seen: Set<String> = []
        return groups.flatMap(\.values).map(\.symbol).filter { seen.insert($0).inserted }
    }
}

extension Report.Value {
    fileprivate var plain: String {
        switch self {
        case .count(let count): String(count)
        case .number(let number): plainNumber(number) ?? ""
        case .word(let word): guarded(word)
        case .null: ""
        }
    }
}

/// A text a spreadsheet would run as a formula gets an apostrophe before it: what begins with
/// `= + - @` or a control character. Numbers of ours need none.
func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": return "'" + text
    default: return text
    }
}

/// The cells as one line, quoted where RFC 4180 asks for it.
private func csvRow(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
}

private func quoted(_ cell: String) -> String {
    let isPlain = !cell.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    guard !isPlain else { return cell }
    return "\""
        + cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
}
