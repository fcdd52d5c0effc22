import Metrics
import Vocabulary

/// A figure just taken, with what a comparison needs besides.
struct Measure {
    var figure: Figure
    /// In the figure's unit; `nil` where chance is not estimated.
    var standardError: Double?

    init(_ figure: Figure, standardError: Double? = nil) {
        self.figure = figure
        self.standardError = standardError
    }

    static func count(_ value: Int) -> Measure {
        Measure(Figure(value: Double(value), evidence: value))
    }

    /// A mean of times, in seconds; `nil` of nothing.
    static func mean(_ sum: Timespan, of count: Int) -> Measure {
        let value = count > 0 ? sum.inSeconds / Double(count) : nil
        return Measure(Figure(value: value, evidence: max(count, 0)))
    }

    static func seconds(_ value: Double?, of count: Int) -> Measure {
        Measure(Figure(value: value, evidence: count))
    }

    static func proportion(_ part: Int, of whole: Int, z: Double) -> Measure {
        // Counts of different clocks may disagree at a window's edge; a share never passes the whole.
        guard let share = Proportion(min(max(part, 0), max(whole, 0)), of: whole) else {
            return Measure(.none)
        }
        return Measure(
            Figure(value: share.percent, evidence: whole, range: share.range(z: z)),
            standardError: share.standardError)
    }

    /// A share of time, in percent; its evidence is the seconds of the whole.
    static func timeShare(_ parts: (part: Timespan, of: Timespan)) -> Measure {
        guard parts.of > .zero else { return Measure(.none) }
        let share = 100 * parts.part.inSeconds / parts.of.inSeconds
        return Measure(Figure(value: share, evidence: Int(clamping: parts.of.wholeSeconds)))
    }

    static func score(_ score: NetPromoterScore, _ rules: StatisticsRules) -> Measure {
        let n = score.answers
        return Measure(
            Figure(
                value: score.score, evidence: n, range: score.range(z: rules.z),
                sufficiency: rules.sufficiency(of: n)),
            standardError: score.adjustedStandardError)
    }
}

extension StatisticsRules {
    func sufficiency(of n: Int) -> Figure.Sufficiency {
        if n < showFrom { return .insufficient }
        return n < highlightFrom ? .lowN : .ok
    }
}
