public import Vocabulary

/// How numbers are written: rounded half away from zero, only here (`metrics.md` § 0). What is unknown,
/// infinite or no number is `–`. A minus is `−`, as wide as a plus.
extension Catalogue {
    public static let unknown = "–"

    private var decimalMark: String {
        switch language {
        case .english, .stretched: "."
        case .german: ","
        }
    }

    /// A number with a fixed count of decimals, 0 to 3; a minus only where it is one after rounding.
    public func number(_ value: Double?, decimals: Int = 0) -> String {
        write(value, decimals, plus: "")
    }

    /// A difference: `+0.6`, `−4`, `0`.
    public func signed(_ value: Double?, decimals: Int = 0) -> String {
        write(value, decimals, plus: "+")
    }

    /// A percentage without its sign, one decimal: `78.1`.
    public func percent(_ value: Double?, decimals: Int = 1) -> String {
        number(value, decimals: decimals)
    }

    /// A written number with its sign of per cent: `78%`, and `78 %` as German has it (DIN 5008).
    public func inPercent(_ number: String) -> String {
        switch language {
        case .english, .stretched: number + "%"
        case .german: number + " %"
        }
    }

    /// A net promoter score: `+32`, `−7`, `0`.
    public func points(_ value: Double?) -> String { signed(value) }

    /// Ungrouped, as counts stand in columns.
    public func count(_ value: Int) -> String { value < 0 ? "−\(value.magnitude)" : "\(value)" }

    /// Half the width of a range: `±15`; nothing where there is no range.
    public func halfRange(_ range: ClosedRange<Double>?) -> String {
        guard let range else { return "" }
        return "±" + number((range.upperBound - range.lowerBound) / 2)
    }

    /// Both ends of a range of scores: `+25 … +40`.
    public func ends(of range: ClosedRange<Double>) -> String {
        "\(points(range.lowerBound)) … \(points(range.upperBound))"
    }

    /// The value of a figure, without a unit: `78.1`, `+32`, `3:48`, `12`, `4.2`.
    public func figure(_ value: Double?, in unit: Metric.Unit) -> String {
        switch unit {
        case .count: number(value)
        case .percent: percent(value)
        case .points: points(value)
        case .seconds: duration(seconds: value)
        case .score: number(value, decimals: 1)
        }
    }

    /// A difference between two values of a figure: `−9.4`, `+3`, `+0:38`.
    public func change(_ value: Double?, in unit: Metric.Unit) -> String {
        switch unit {
        case .count, .points: signed(value)
        case .percent, .score: signed(value, decimals: 1)
        case .seconds: signedDuration(seconds: value)
        }
    }

    private func write(_ value: Double?, _ decimals: Int, plus: String) -> String {
        guard let value, let rounded = Rounded(value, decimals: min(max(decimals, 0), 3)) else {
            return Self.unknown
        }
        let sign = rounded.units < 0 ? "−" : rounded.units > 0 ? plus : ""
        return sign + rounded.digits(mark: decimalMark)
    }
}
