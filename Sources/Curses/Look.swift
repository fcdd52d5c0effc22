/// How a style appears on a terminal: a colour of its palette and attributes.
struct Look: Equatable {
    /// By its number on the terminal. `nil`: the terminal's own. The ground is always the terminal's own.
    var colour: Int32?
    var attributes: Attributes

    init(_ colour: Int32? = nil, _ attributes: Attributes = []) {
        self.colour = colour
        self.attributes = attributes
    }

    struct Attributes: OptionSet, Hashable {
        let rawValue: UInt32
        static let bold = Self(rawValue: 1)
        static let dim = Self(rawValue: 2)
        static let underline = Self(rawValue: 4)
        static let reverse = Self(rawValue: 8)
    }
}

/// How many colours a terminal has, as far as the looks care.
enum ColourDepth: CaseIterable {
    case none, sixteen, many
    /// Every colour, by its red, green and blue parts.
    case direct

    init(colours: Int) {
        self = colours >= 256 ? .many : colours >= 8 ? .sixteen : .none
    }
}
