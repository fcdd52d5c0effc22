import Text

/// What a table shows, to be written down: its columns as chosen, its rows as filtered and sorted, names as
/// far as they are shown. Also those rows and columns for which the screen has no room.
public struct ViewExport: Equatable, Sendable {
    /// How it is written down, by the ending of the file.
    public enum Format: String, CaseIterable, Sendable {
        case text = "txt"
        case csv, json
        case markdown = "md"
    }

    /// What stands above the table: where, which period, when, by which filter and order.
    let about: [Fact]
    let columns: [Column]
    /// As many cells as columns in each.
    let rows: [[Cell]]

    let say: Catalogue

    struct Fact: Equatable, Sendable {
        let name: ExportPhrase
        let text: String
    }

    struct Column: Equatable, Sendable {
        /// For machines: the symbol of the figure, or a word; the same in every language.
        let name: String
        /// For people, as it stands on the screen.
        let head: String
        /// Numbers stand below each other on the right.
        var isNumber = true
        /// A picture of other columns, of no use to machines.
        var isPicture = false
    }

    struct Cell: Equatable, Sendable {
        /// As it stands on the screen.
        let text: String
        let value: Value
    }

    enum Value: Equatable, Sendable {
        case none
        /// In the unit of its figure, unrounded.
        case number(Double)
        case word(String)
    }
}

/// A file the board would like to have written.
public struct Document: Equatable, Sendable {
    /// Without a folder; made of letters, digits, `-` and `.` alone.
    public let name: String
    public let text: String
}

extension ViewExport {
    func document(as format: Format) -> String {
        switch format {
        case .text: plainText
        case .csv: csv
        case .json: json
        case .markdown: markdown
        }
    }

    private var plainText: String {
        let cells = [columns.map(\.head)] + rows.map { $0.map { sanitised($0.text) } }
        let widths = columns.indices.map { place in cells.map { $0[place].columns }.max() ?? 0 }
        let lines = cells.map { row in
            zip(zip(row, widths), columns)
                .map { $0.0.fitted(to: $0.1, $1.isNumber ? .trailing : .leading) }
                .joined(separator: "  ").trimmedAtEnd
        }
        return (about.map { "\(say($0.name)): \(sanitised($0.text))" } + [""] + lines)
            .joined(separator: "\n") + "\n"
    }

    private var markdown: String {
        func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
        let rules = columns.map { $0.isNumber ? "---:" : "---" }
        let body = rows.map { row($0.map { Self.escaped($0.text) }) }
        return
            (about.map { "- \(say($0.name)): \(Self.escaped($0.text))" }
            + ["", row(columns.map { Self.escaped($0.head) }), row(rules)] + body)
            .joined(separator: "\n") + "\n"
    }

    /// A name from outside makes no column, no link and no tag.
    private static func escaped(_ text: String) -> String {
        let signs: Set<Character> = ["|", "\\", "`", "*", "_", "[", "]", "<", ">", "#"]
        return sanitised(text).map { signs.contains($0) ? "\\\($0)" : String($0) }.joined()
    }

    /// Where pictures stand on the screen, machines have nothing.
    private var places: [Int] { columns.indices.filter { !columns[$0].isPicture } }

    private var csv: String {
        let heads = csvRow(places.map { columns[$0].name })
        return heads
            + rows.map { row in csvRow(places.map { row[$0].value.forSpreadsheets }) }.joined()
    }

    private var json: String {
        JSON.object([
            ("schema", .text("floorwalker.view/1")),
            ("about", .object(about.map { ($0.name.english, .text(sanitised($0.text))) })),
            (
                "rows",
                .list(
                    rows.map { row in
                        .object(places.map { (columns[$0].name, row[$0].value.json) })
                    })
            ),
        ]).document
    }
}

extension ViewExport.Value {
    fileprivate var forSpreadsheets: String {
        switch self {
        case .none: ""
        case .number(let number): plainNumber(number) ?? ""
        case .word(let word): guarded(sanitised(word))
        }
    }

    fileprivate var json: JSON {
        switch self {
        case .none: .null
        case .number(let number): .number(number)
        case .word(let word): .text(sanitised(word))
        }
    }
}

extension String {
    var trimmedAtEnd: String {
        String(prefix(upTo: lastIndex { $0 != " " }.map(index(after:)) ?? startIndex))
    }
}
