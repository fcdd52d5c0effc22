/// The cells of those persons who did something: most of ten thousand are idle in most quarters of an
/// hour, and take four bytes each.
struct PersonCells: Sendable {
    /// Where a person's cell stands in `cells`, or -1.
    private var places: [Int32] = []
    private var cells: [PersonCell] = []
    private var owners: [PersonIndex] = []

    init() {}

    /// The cell of a person; an empty one for a person without a trace.
    subscript(person: PersonIndex) -> PersonCell {
        guard has(person) else { return PersonCell() }
        return cells[Int(places[person.index])]
    }

    mutating func with(_ person: PersonIndex, _ body: (inout PersonCell) -> Void) {
        while places.count <= person.index { places.append(-1) }
        if places[person.index] < 0 {
            places[person.index] = Int32(cells.count)
            cells.append(PersonCell())
            owners.append(person)
        }
        body(&cells[Int(places[person.index])])
    }

    /// Counts what `other` has of everybody; single handlings only with `.records`.
    mutating func merge(_ other: Self, with parts: Tally.Parts) {
        for (owner, cell) in zip(other.owners, other.cells) {
            with(owner) { $0.merge(cell, with: parts) }
        }
    }

    /// The same of one person.
    mutating func merge(_ other: Self, _ person: PersonIndex, with parts: Tally.Parts) {
        guard other.has(person) else { return }
        with(person) { $0.merge(other[person], with: parts) }
    }

    private func has(_ person: PersonIndex) -> Bool {
        person.index < places.count && places[person.index] >= 0
    }

    /// Calls `body` with each person who left a trace.
    func forEach(_ body: (PersonIndex, PersonCell) -> Void) {
        for (owner, cell) in zip(owners, cells) { body(owner, cell) }
    }
}

extension PersonCells: Equatable {
    /// Equal when every person's cell is, whatever the order in which they came.
    static func == (left: Self, right: Self) -> Bool {
        let count = max(left.places.count, right.places.count)
        return (0..<count).allSatisfy { left[PersonIndex($0)] == right[PersonIndex($0)] }
    }
}
