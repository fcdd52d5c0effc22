import Drawing

/// How tall the numbers of a wall are: a line in bold, or digits of so many rows.
enum NumberSize: Int, Comparable, Sendable, CaseIterable {
    case plain = 1
    case three = 3
    case five = 5
    case ten = 10
    case fifteen = 15

    var rows: Int { rawValue }

    /// `nil` for what is written as plain text.
    var height: BigDigits.Height? { BigDigits.Height(rawValue: rawValue) }

    /// The columns that a number takes.
    func columns(of number: String) -> Int {
        height.map { BigDigits(number, height: $0).columns } ?? number.count
    }

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The tallest first.
    static let descending = Array(allCases.reversed())
}
