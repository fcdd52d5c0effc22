import Drawing
import Text
import Vocabulary

// What leaves the board: the table as a file, the screen as one, a row for the clipboard.
extension Board {
    /// The table of the page; `nil` where there is none, or nothing is known yet.
    var export: ViewExport? {
        guard let view = Viewpoint(self), let table = screen.table, destination == nil else {
            return nil
        }
        let name = ViewExport.Column(
            name: "name", head: say(heading(of: table)), isNumber: false)
        if table == .agents {
            let columns = agentColumns(view)
            let rows = rows.ids.compactMap(agent).map { agent in
                [Self.cell(view.name(of: agent).text)] + columns.map { view.cell($0, of: agent) }
            }
            return ViewExport(
                about: about(view), columns: [name] + columns.map(column), rows: rows, say: say)
        }
        let columns = standingColumns(view)
        let standings = visibleRows(page: .max) + [namedTotal].compactMap(\.self)
        let rows = standings.map { row in
            [Self.cell(row.name)] + columns.map { view.cell($0, of: row) }
        }
        return ViewExport(
            about: about(view), columns: [name] + columns.map(column), rows: rows, say: say)
    }

    private func heading(of table: TableKind) -> ColumnPhrase {
        switch table {
        case .departments: .department
        case .queues: .queue
        case .agents: .agent
        }
    }

    private static func cell(_ name: String) -> ViewExport.Cell {
        ViewExport.Cell(text: name, value: .word(name))
    }

    private func column<Column: TableColumn>(_ column: Column) -> ViewExport.Column {
        ViewExport.Column(
            name: column.metric?.rawValue ?? column.name, head: say(column.head),
            isNumber: column.isNumber, isPicture: column.isPicture)
    }

    private func about(_ view: Viewpoint) -> [ViewExport.Fact] {
        let reading = view.snapshot.clock.reading(at: view.snapshot.now)
        let time = "\(say.dateWithYear(reading.date)) \(say.clock(reading))"
        let facts: [(ExportPhrase, String?)] = [
            (.view, path), (.period, view.periodLabels.first),
            (.time, time + (view.snapshot.isDemo ? " " + say(HeadPhrase.demo) : "")),
            (.order, "\(order.name(say)) \(order.arrow)"),
            (.filter, choice(on: screen).filter?.text),
        ]
        return facts.compactMap { name, text in text.map { ViewExport.Fact(name: name, text: $0) } }
    }

    var exportEntries: [Menu.Entry] {
        guard screen.table != nil, picture != nil else { return [] }
        return ViewExport.Format.allCases.map { format in
            Menu.Entry(text: say(ExportPhrase.format(format.rawValue)), remark: format.rawValue)
        }
    }

    mutating func takeExport(_ line: Int) -> [Command] {
        menu = nil
        guard ViewExport.Format.allCases.indices.contains(line), let export else { return [] }
        let format = ViewExport.Format.allCases[line]
        let text = export.document(as: format)
        return [.write(document(screen.table?.rawValue ?? "view", format.rawValue, text))]
    }

    mutating func send(_ sending: Action.Out) -> [Command] {
        switch sending {
        case .table:
            open(.export)
            return []
        case .screen:
            return [.write(document("screen", "txt", plainText() + "\n"))]
        case .row:
            guard let row = rowText else { return [] }
            return [.copy(row)]
        }
    }

    /// `floorwalker-agents-2026-11-21-143200.csv`: what, and when by the clock of the site.
    private func document(_ what: String, _ ending: String, _ text: String) -> Document {
        let time = Viewpoint(self).map {
            $0.snapshot.clock.reading(at: $0.picture.engineTime(at: now))
        }
        let stamp = time.map { time in
            let (year, month, day) = time.date.components
            let digits = [month, day].map(Self.twoDigits).joined(separator: "-")
            let clock = [time.hour, time.minute, time.second].map(Self.twoDigits).joined()
            return "-\(year)-\(digits)-\(clock)"
        }
        return Document(name: "floorwalker-\(what)\(stamp ?? "").\(ending)", text: text)
    }

    private static func twoDigits(_ number: Int) -> String {
        number < 10 ? "0\(number)" : String(number)
    }

    /// The row at the cursor in one line: `Support  NPS +13  ±95 ±15  n 133 …`
    private var rowText: String? {
        guard let export, let cursor = rows.cursorIndex, export.rows.indices.contains(cursor) else {
            return nil
        }
        let cells = zip(export.columns, export.rows[cursor]).filter { !$0.0.isPicture }
        let words = cells.enumerated().map { place, cell in
            place == 0 ? cell.1.text : "\(cell.0.head) \(cell.1.text)"
        }
        return sanitised(words.joined(separator: "  "))
    }

    /// What became of something that left the board.
    mutating func hear(_ outcome: Outcome) {
        reply =
            switch outcome {
            case .wrote(let path): .wrote(path)
            case .notWritten(let reason): .notWritten(reason)
            case .copied: .copied
            case .notCopied: .notCopied
            }
    }
}
