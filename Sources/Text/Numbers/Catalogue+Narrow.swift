public import Vocabulary

/// Numbers in as few columns as a table has for them.
extension Catalogue {
    /// The value of a figure in at most `columns` columns (four or more), in coarser steps where it must:
    /// `3:48`, then `1h02`, then `4d`; `9999`, then `12k`, then `3M`.
    public func narrow(_ value: Double?, in unit: Metric.Unit, columns: Int = 5) -> String {
        let full = figure(value, in: unit)
        guard let value, value.isFinite, full.count > columns else { return full }
        switch unit {
        case .seconds: return coarse(seconds: value)
        case .count: return coarse(count: value, columns: columns)
        case .percent, .points, .score: return number(value)
        }
    }

    private func coarse(seconds: Double) -> String {
        guard let minutes = Rounded(seconds / 60, decimals: 0)?.units else { return Self.unknown }
        let (hours, rest) = minutes.magnitude.quotientAndRemainder(dividingBy: 60)
        return hours < 100 ? "\(hours)h\(twoDigits(rest))" : "\(hours / 24)\(dayLetter)"
    }

    private var dayLetter: String {
        switch language {
        case .english, .stretched: "d"
        case .german: "T"
        }
    }

    private func coarse(count: Double, columns: Int) -> String {
        for (size, unit) in [(1e3, "k"), (1e6, "M")] {
            let text = number(count / size) + unit
            if text.count <= columns { return text }
        }
        return Self.unknown
    }
}
