extension Style {
    /// One letter for each, so that a picture of styles can be written in a test.
    public var letter: Character {
        switch self {
        case .plain: " "
        case .dim: "d"
        case .heading: "h"
        case .selected: "s"
        case .alarm: "N"
        case .onTarget: " "
        case .act: "A"
        case .watch: "w"
        case .above: "+"
        case .below: "-"
        case .key: "k"
        case .stale: "o"
        }
    }
}
