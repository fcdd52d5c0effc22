import Metrics
import Vocabulary

/// A figure just taken, with what a comparison needs besides.
struct Measure {
    let value: Double?
    let evidence: Int
    let range: ClosedRange<Double>?
    let sufficiency: Figure.Sufficiency
    /// In the figure's unit; `nil` where chance is not estimated.
    let standardError: Double?

    init(
        _ value: Double?, of evidence: Int, range: ClosedRange<Double>? = nil,
        sufficiency: Figure.Sufficiency = .ok, standardError: Double? = nil
    ) {
        self.value = value
        self.evidence = evidence
        self.range = range
        self.sufficiency = sufficiency
        self.standardError = standardError
    }

    static let none = Measure(nil, of: 0)

    /// What a snapshot shows of it, without grade and change.
    var figure: Figure {
        Figure(value: value, evidence: evidence, range: range, sufficiency: sufficiency)
    }

    static func count(_ value: Int) -> Measure {
        Measure(Double(value), of: value)
    }

    /// A mean of times, in seconds; `nil` of nothing.
    static func mean(_ sum: Timespan, of count: Int) -> Measure {
        let value = count > 0 ? sum.inSeconds / Double(count) : nil
        return Measure(value, of: max(count, 0))
    }

    /// How many of something fall to each case; `nil` of nothing.
    static func ratio(_ sum: Int, of count: Int) -> Measure {
        Measure(count > 0 ? Double(sum) / Double(count) : nil, of: max(count, 0))
    }

    static func seconds(_ value: Double?, of count: Int) -> Measure {
        Measure(value, of: count)
    }

    static func proportion(
        _ part: Int, of whole: Int, z: Double, sufficiency: Figure.Sufficiency = .ok
    ) -> Measure {
        // Counts of different clocks may disagree at a window's edge; a share never passes the whole.
        guard let share = Proportion(min(max(part, 0), max(whole, 0)), of: whole) else {
            return Measure(nil, of: 0, sufficiency: sufficiency)
        }
        return Measure(
            share.percent, of: whole, range: share.range(z: z), sufficiency: sufficiency,
            standardError: share.standardError)
    }

    /// A share of time, in percent; its evidence is the seconds of the whole.
    static func timeShare(_ parts: (part: Timespan, of: Timespan)) -> Measure {
        guard parts.of > .zero else { return .none }
        let share = 100 * parts.part.inSeconds / parts.of.inSeconds
        return Measure(share, of: Int(clamping: parts.of.wholeSeconds))
    }

    static func score(_ score: NetPromoterScore, _ rules: StatisticsRules) -> Measure {
        let n = score.answers
        return Measure(
            score.score, of: n, range: score.range(z: rules.z),
            sufficiency: rules.sufficiency(of: n), standardError: score.adjustedStandardError)
    }
}

extension StatisticsRules {
    func sufficiency(of n: Int) -> Figure.Sufficiency {
        if n < showFrom { return .insufficient }
        return n < highlightFrom ? .lowN : .ok
    }
}
