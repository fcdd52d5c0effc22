import Text
import Vocabulary

/// What went well, in sentences: only what chance does not explain, only of departments, and never who is
/// last.
struct Praise {
    let sentences: [String]

    init(_ view: Viewpoint) {
        let rows = view.snapshot.rows
        // Without its number praise would be a claim.
        let above = rows.filter {
            $0.mark.sign == .above && view.trust(in: .npsAgent) == .sound
                && view.value(.npsAgent, of: $0) != nil
        }
        .map { view.say(WallPhrase.scoreAbove(view.say.name($0.name))) }
        let better = Self.improvements.flatMap { metric, isRise in
            rows.filter { Self.isBetter($0[metric], isRise) && view.trust(in: metric) == .sound }
                .map { row in
                    let change = row[metric].change.map {
                        view.say.change($0.difference, in: metric.unit)
                    }
                    return view.say(
                        WallPhrase.improved(
                            view.say.name(row.name), view.say(MetricPhrase.short(metric)),
                            by: change ?? ""))
                }
        }
        sentences = above + better
    }

    /// Figures of a whole team that no haste improves, and whether more is better.
    private static let improvements: [(Metric, Bool)] = [(.sl, true), (.abRate, false)]

    /// Surely better than before, and good.
    private static func isBetter(_ figure: Figure, _ isRise: Bool) -> Bool {
        guard figure.grade == .ok, figure.sufficiency == .ok else { return false }
        return switch figure.change?.trend {
        case .steepUp, .slightUp: isRise
        case .steepDown, .slightDown: !isRise
        case .level, nil: false
        }
    }
}
