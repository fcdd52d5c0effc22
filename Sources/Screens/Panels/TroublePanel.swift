import Drawing
import Text
import Vocabulary

/// The departments that are off their targets, each with its figures, the targets they miss, and since
/// when one waits: which one, and why.
struct TroublePanel {
    private let view: Viewpoint
    private let say: Catalogue

    init(_ view: Viewpoint) {
        self.view = view
        say = view.say
    }

    /// `nil` while it is not known how anybody does.
    var panel: Panel? {
        guard view.trust(in: .sl) == .sound else { return nil }
        let rows = TroubleList(view).rows.filter { $0.lamp ?? .ok > .ok }
        guard !rows.isEmpty else {
            return Panel(
                .trouble, title: say(PanelPhrase.trouble), say,
                lines: [[Label(say(PanelPhrase.noTrouble))]])
        }
        return Panel(
            .trouble, title: say(PanelPhrase.trouble), wanted: rows.count, least: min(rows.count, 3)
        ) { area, canvas in
            Paragraph(lines(rows, columns: area.columns)).fitted(to: area.rows, say).draw(
                in: area, of: &canvas)
        }
    }

    private func lines(_ rows: [Standing], columns: Int) -> [[Label]] {
        let width = min(rows.map(\.name.columns).max() ?? 0, 18)
        return rows.map { row in
            var line = [view.lamp(of: row), Label(" " + row.name.fitted(to: width) + " ")]
            for miss in misses(of: row) where Paragraph([line + miss]).columns <= columns {
                line += miss
            }
            return line
        }
    }

    /// The worst first, as far as they are known at this moment.
    private func misses(of row: Standing) -> [[Label]] {
        let missed = row.figures
            .filter { ($0.value.grade ?? .ok) > .ok && view.trust(in: $0.key) == .sound }
            .map(\.key)
            .sorted { left, right in
                let (worse, better) = (row[left].grade.severity, row[right].grade.severity)
                if worse != better { return worse > better }
                return left == row.cause || (right != row.cause && left.place < right.place)
            }
        return missed.map { metric in
            let label = view.label(metric, of: row)
            let goal = row[metric].goal?.target.map { target in
                let number = say.figure(target, in: metric.unit)
                return " (\(number))"
            }
            return [
                Label("  \(say(MetricPhrase.short(metric))) "), label, Label(goal ?? "", .dim),
            ]
        }
    }
}

extension Metric {
    /// Its place among all, for an order that does not change.
    var place: Int { Self.places[self] ?? 0 }

    private static let places = Dictionary(
        uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
