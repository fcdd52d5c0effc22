/// A text a spreadsheet would run as a formula gets an apostrophe before it: what begins with
/// `= + - @` or a control character. Numbers of ours need none.
public func guarded(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return text }
    switch first {
    case "=", "+", "-", "@", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": return "'" + text
    default: return text
    }
}

/// The cells as one line, quoted where RFC 4180 asks for it.
public func csvRow(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
}

private func quoted(_ cell: String) -> String {
    let isPlain = !cell.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    guard !isPlain else { return cell }
    return "\""
        + cell.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"") + "\""
}
