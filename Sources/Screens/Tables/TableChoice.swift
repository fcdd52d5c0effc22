import Text

/// What was chosen in one table. Each table has its own, until `Esc` takes it back.
struct TableChoice: Equatable, Sendable {
    var filter: FilterLine?
    /// Rows set apart, in the order of choosing.
    private(set) var marked: [String] = []

    /// Chooses a row, or lets go of it; whether there was room for it.
    mutating func toggleMark(of id: String, most: Int) -> Bool {
        if let place = marked.firstIndex(of: id) {
            marked.remove(at: place)
            return true
        }
        guard marked.count < most else { return false }
        marked.append(id)
        return true
    }

    mutating func clearMarks() { marked = [] }
}
