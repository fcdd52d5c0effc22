import Text

/// Rows of text under heads, each column as wide as its widest cell: the first at its leading edge, the
/// others, numbers all, at their trailing edge. Columns without any content are left out.
struct TextTable {
    let heads: [String]
    let rows: [[String]]

    /// A name longer than this is cut.
    private static let widest = 40

    var lines: [String] {
        let shown = heads.indices.filter { column in
            column == 0 || rows.contains { !$0[column].isEmpty }
        }
        let widths = shown.map { column in
            min(Self.widest, ([heads] + rows).map { $0[column].columns }.max() ?? 0)
        }
        return ([heads] + rows).map { row in
            zip(shown, widths)
                .map { row[$0].fitted(to: $1, $0 == 0 ? .leading : .trailing) }
                .joined(separator: "  ")
        }
    }
}
