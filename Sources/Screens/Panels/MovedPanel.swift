import Drawing
import Text
import Vocabulary

/// What is otherwise than it was in the window compared with, beyond what chance explains; the worst
/// departments first.
struct MovedPanel {
    private let view: Viewpoint
    private let say: Catalogue

    init(_ view: Viewpoint) {
        self.view = view
        say = view.say
    }

    /// `nil` where there is nothing to compare with, or nothing known to compare.
    var panel: Panel? {
        guard view.trust(in: .sl) == .sound, let compared = view.snapshot.compared.first else {
            return nil
        }
        let lines = moves.map(line)
        return Panel(
            .moved, title: say(PanelPhrase.moved),
            remark: say(PanelPhrase.against(view.span(of: compared))), say,
            lines: lines.isEmpty ? [[Label(say(PanelPhrase.nothingMoved))]] : lines)
    }

    private static let metrics: [Metric] = [.sl, .abRate, .asa, .aht, .avgACW, .nOffered]

    private struct Move {
        let row: Standing
        let metric: Metric
        let change: Change
    }

    private var moves: [Move] {
        TroubleList(view).rows.flatMap { row in
            Self.metrics.compactMap { metric in
                guard view.trust(in: metric) != .withdrawn, let change = row[metric].change,
                    change.trend != .level
                else { return nil }
                return Move(row: row, metric: metric, change: change)
            }
        }
    }

    private var nameWidth: Int {
        min(moves.map(\.row.name.columns).max() ?? 0, 18)
    }

    /// `■ Support         SL   −9.4 ↓  now 67.4`
    private func line(_ move: Move) -> [Label] {
        let value = view.label(move.metric, of: move.row)
        let change = say.change(move.change.difference, in: move.metric.unit)
        return [
            view.lamp(of: move.row), Label(" " + move.row.name.fitted(to: nameWidth) + "  "),
            Label(say(MetricPhrase.short(move.metric)).fitted(to: 9)),
            Label(change.fitted(to: 7, .trailing) + " " + move.change.trend.arrow),
            Label("   " + say(PanelPhrase.now) + " ", .dim), value,
        ]
    }
}
