/// What a place of the screen stands for when somebody points at it.
public enum Target: Hashable, Sendable {
    /// As if the key were pressed.
    case key(Key)
    /// A row of a table, by its id.
    case row(String)
    /// A head to sort by, counted among those that can be sorted by.
    case head(Int)
    /// A line of a menu.
    case line(Int)
    /// So many levels up.
    case up(Int)
}

/// Something that was done with the mouse.
public enum Pointer: Hashable, Sendable {
    case click(column: Int, row: Int)
    case wheelUp, wheelDown
}

extension Canvas {
    /// Says what an area stands for; what is offered later lies on top.
    public mutating func offer(_ target: Target, in area: Rect) {
        offers.append(Offer(area: area, target: target))
    }

    /// What stands in a place; `nil`: nothing to be pointed at.
    public func target(column: Int, row: Int) -> Target? {
        offers.last { $0.area.contains(column, row) }?.target
    }

    /// What an area of a canvas stands for; `nil` hides what lies beneath.
    struct Offer: Equatable, Sendable {
        var area: Rect
        let target: Target?
    }
}

extension Rect {
    fileprivate func contains(_ column: Int, _ row: Int) -> Bool {
        (self.column..<self.column + max(columns, 0)).contains(column)
            && (self.row..<self.row + max(rows, 0)).contains(row)
    }
}
