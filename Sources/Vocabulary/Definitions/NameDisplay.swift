/// How much of a person is named; ordered, the least first. The raw value is the word of `names`.
public enum NameDisplay: String, Hashable, Sendable, CaseIterable, Comparable {
    case none, ids, full

    public static func < (left: Self, right: Self) -> Bool {
        let order = allCases
        return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
    }
}
