public import Vocabulary

// The marks that carry a meaning without colour (`ux.md` § 6). The same in every language; ASCII
// screens fold them.

extension Grade {
    /// `·`, `▲`, `■`
    public var mark: String {
        switch self {
        case .ok: "·"
        case .watch: "▲"
        case .act: "■"
        }
    }
}

extension Change.Trend {
    /// `↑ ↗ → ↘ ↓`
    public var arrow: String {
        switch self {
        case .steepUp: "↑"
        case .slightUp: "↗"
        case .level: "→"
        case .slightDown: "↘"
        case .steepDown: "↓"
        }
    }
}

extension Mark.Sign {
    /// `★ ▼ ·`
    public var mark: String {
        switch self {
        case .none: "·"
        case .above: "★"
        case .below: "▼"
        }
    }
}
