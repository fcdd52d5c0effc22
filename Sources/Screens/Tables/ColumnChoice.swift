/// Which columns a table shows, and in which order; nothing chosen is the table as it is designed.
///
/// Columns go by their names, so that a choice outlives versions: one that names a column no table has any
/// more loses nothing but that column.
public struct ColumnChoice: Equatable, Sendable {
    public private(set) var hidden: Set<String>
    /// From left to right; those not named stay behind the column they are designed to follow.
    public private(set) var order: [String]

    public init(hidden: Set<String> = [], order: [String] = []) {
        self.hidden = hidden
        self.order = order
    }
}

extension ColumnChoice {
    /// The columns in the chosen order, with the hidden ones.
    func arranged<Column: TableColumn>(_ columns: [Column]) -> [Column] {
        let named = order.compactMap { name in columns.first { $0.name == name } }
        guard !named.isEmpty else { return columns }
        var arranged = named
        for (place, column) in columns.enumerated() where !named.contains(column) {
            let before = columns[..<place].last.flatMap { arranged.firstIndex(of: $0) }
            arranged.insert(column, at: before.map { $0 + 1 } ?? 0)
        }
        return arranged
    }

    /// Those of them that are to be seen.
    func shown<Column: TableColumn>(of columns: [Column]) -> [Column] {
        arranged(columns).filter { !hidden.contains($0.name) }
    }

    mutating func toggle(_ name: String) {
        if hidden.remove(name) == nil { hidden.insert(name) }
    }

    /// Moves one of the columns by so many places, and no further than to an end.
    ///
    /// - Parameter columns: all of them, as they stand.
    mutating func move(_ name: String, by steps: Int, among columns: [String]) {
        guard let place = columns.firstIndex(of: name) else { return }
        var moved = columns
        moved.remove(at: place)
        moved.insert(name, at: min(max(place + steps, 0), moved.count))
        if moved != columns { order = moved }
    }
}
