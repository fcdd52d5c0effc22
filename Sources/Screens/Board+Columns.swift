import Text
import Vocabulary

// Which columns the tables show.
extension Board {
    /// What is chosen for the columns of the table that is shown.
    var columnChoice: ColumnChoice {
        get { screen.table.flatMap { columnChoices[$0] } ?? ColumnChoice() }
        set {
            guard let table = screen.table else { return }
            columnChoices[table] = newValue == ColumnChoice() ? nil : newValue
            memory.columns = columnChoices
        }
    }

    /// The columns that have something to show and are not hidden, in the order chosen.
    func standingColumns(_ view: Viewpoint) -> [StandingColumn] {
        columnChoice.shown(of: StandingColumn.available(view.snapshot))
    }

    func agentColumns(_ view: Viewpoint) -> [AgentColumn] {
        columnChoice.shown(of: AgentColumn.available(view))
    }

    /// A column of the table as the menu knows it.
    private struct Listed {
        let name: String
        let head: String
        let isInSight: Bool
    }

    /// All there are, the hidden ones too, in their order.
    private var listedColumns: [Listed] {
        guard let view = Viewpoint(self) else { return [] }
        func list<Column: TableColumn>(_ columns: [Column], inSight: [Column]) -> [Listed] {
            columnChoice.arranged(columns).map { column in
                Listed(
                    name: column.name, head: say(column.head), isInSight: inSight.contains(column))
            }
        }
        switch screen.table {
        case .agents:
            return list(
                AgentColumn.available(view), inSight: AgentTable.columns(self, view, shift: 0))
        case .departments, .queues:
            return list(
                StandingColumn.available(view.snapshot),
                inSight: StandingTable.columns(self, view, shift: 0))
        case nil: return []
        }
    }

    /// `● SL%`, `○ HOLD`, and at the end the table as it is designed.
    var columnEntries: [Menu.Entry] {
        let columns = listedColumns.map { column in
            let isHidden = columnChoice.hidden.contains(column.name)
            let remark =
                isHidden ? say(TablePhrase.hidden) : column.isInSight ? "" : say(TablePhrase.noRoom)
            return Menu.Entry(
                text: "\(isHidden ? "○" : "●") \(column.head)", remark: remark)
        }
        guard !columns.isEmpty else { return [] }
        return columns + [Menu.Entry(text: "  " + say(TablePhrase.asDesigned))]
    }

    mutating func toggleColumn(_ line: Int) {
        let columns = listedColumns
        guard columns.indices.contains(line) else {
            columnChoice = ColumnChoice()
            menu?.line = 0
            return
        }
        columnChoice.toggle(columns[line].name)
    }

    mutating func moveColumn(_ line: Int, by steps: Int) -> [Command] {
        let names = listedColumns.map(\.name)
        guard names.indices.contains(line) else { return [] }
        columnChoice.move(names[line], by: steps, among: names)
        menu?.line = min(max(line + steps, 0), names.count - 1)
        return []
    }
}
