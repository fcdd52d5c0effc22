/// The meaning of each mark, for legends and help.
public enum MarkPhrase: Phrase, CaseIterable {
    case act, watch, onTarget, above, below, tooFew, old, trend, range95

    public var english: String {
        switch self {
        case .act: "act now"
        case .watch: "watch"
        case .onTarget: "on target"
        case .above: "clearly above"
        case .below: "clearly below"
        case .tooFew: "too few answers to say"
        case .old: "old: the last number known"
        case .trend: "change, larger than chance"
        case .range95: "±95: the true value lies within this range in 95 of 100 cases"
        }
    }
}
