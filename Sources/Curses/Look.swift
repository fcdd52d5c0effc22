import Drawing

/// How a style appears on a terminal: a colour of its palette and attributes.
struct Look: Equatable {
    /// `nil`: the terminal's own. The ground is always the terminal's own.
    var colour: Int16?
    var attributes: Attributes

    init(_ colour: Int16? = nil, _ attributes: Attributes = []) {
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

    init(colours: Int) {
        self = colours >= 256 ? .many : colours >= 8 ? .sixteen : .none
    }
}

extension Look {
    /// The one table of looks. The colours are those of Okabe and Ito, so that no pair of them is the
    /// same to a colour-blind eye; without colour every style is still told by its attributes.
    ///
    /// - Parameters:
    ///   - isLamp: the mark itself rather than the value beside it.
    ///   - isDark: the ground is known to be dark.
    init(_ style: Style, isLamp: Bool, in depth: ColourDepth, onDark isDark: Bool) {
        let row: (many: Look, sixteen: Look, none: Look) =
            switch style {
            case .plain: (Look(), Look(), Look())
            case .dim: (Look(nil, .dim), Look(nil, .dim), Look(nil, .dim))
            case .heading: (Look(nil, .bold), Look(nil, .bold), Look(nil, .bold))
            case .selected: (Look(nil, .reverse), Look(nil, .reverse), Look(nil, .reverse))
            case .act: (Look(166, .bold), Look(1, .bold), Look(nil, [.bold, .reverse]))
            case .watch, .stale:
                (
                    Look.amber(214, isLamp: isLamp, onDark: isDark),
                    Look.amber(3, isLamp: isLamp, onDark: isDark), Look(nil, .bold)
                )
            case .above: (Look(74, .bold), Look(6, .bold), Look(nil, .bold))
            case .below: (Look(175, .bold), Look(5, .bold), Look(nil, .underline))
            case .key:
                // 32 is a blue that can be read on black and on white.
                isDark
                    ? (Look(74), Look(6), Look(nil, .bold))
                    : (Look(32), Look(4), Look(nil, .bold))
            }
        self =
            switch depth {
            case .many: row.many
            case .sixteen: row.sixteen
            case .none: row.none
            }
    }

    /// Amber cannot be read on a light ground: there the lamp is reversed and the value bold.
    private static func amber(_ colour: Int16, isLamp: Bool, onDark isDark: Bool) -> Look {
        if isDark { return Look(colour) }
        return isLamp ? Look(colour, .reverse) : Look(nil, .bold)
    }
}
