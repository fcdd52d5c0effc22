import Text

/// A box over the table, and the line of it that the cursor is on.
struct Menu: Equatable, Sendable {
    enum Kind: Equatable, Sendable {
        /// What the rows are sorted by.
        case sort
        /// Which columns there are.
        case columns
        /// Which department, team or state is to be seen.
        case rows
        /// As what the table is written down.
        case export
    }

    let kind: Kind
    var line = 0

    /// What stands in a line.
    struct Entry: Equatable {
        var text: String
        /// On the right end of the line.
        var remark = ""
        /// Holds now.
        var isChosen = false
    }
}
