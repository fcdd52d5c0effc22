import Drawing
import Text

/// How often each answer from 0 to 10 was given, as bars.
struct AnswerBars {
    private let counts: [Int]
    private let say: Catalogue

    init(_ counts: [Int], _ say: Catalogue) {
        self.counts = counts
        self.say = say
    }

    /// From 10 down to 0, with the kind of customer beside those that have one; in a panel.
    func panel(columns: Int) -> [[Label]] {
        let kinds = [say(DetailPhrase.promoter), say(DetailPhrase.passive)]
        let kindWidth = (kinds.map(\.columns).max() ?? 0) + 2
        let room = columns - 3 - 5
        let hasKinds = room - kindWidth >= 12
        let width = min(hasKinds ? room - kindWidth : room, Self.widest)
        return (0...10).reversed().map { answer in
            let kind = answer >= 9 ? kinds[0] : answer >= 7 ? kinds[1] : ""
            let number = say.count(answer).fitted(to: 2, .trailing) + " "
            return line(answer, number, width: width, padded: true)
                + [Label(hasKinds ? "  " + kind : "", .dim)]
        }
    }

    /// From 0 up to 10; with a row too few, 9 and 10 share the last.
    func list(columns: Int, rows: Int) -> [[Label]] {
        let isShared = rows < 11
        let room = isShared ? (columns - 2) / 2 - 4 - widestCount : columns - 4 - widestCount
        let width = min(max(room, 1), isShared ? Self.widest / 5 : Self.widest)
        let lines = (0...10).map { answer in
            let number = say.count(answer)
            let lead = isShared ? number + "  " : number.fitted(to: 3)
            return line(answer, lead, width: width, padded: false)
        }
        guard isShared else { return lines }
        return Array(lines.prefix(9)) + [lines[9] + [Label("   ")] + lines[10]]
    }

    /// Longer bars tell no more.
    private static let widest = 30

    private var widestCount: Int { say.count(counts.max() ?? 0).columns }

    /// `9 ████ 13`
    private func line(_ answer: Int, _ number: String, width: Int, padded: Bool) -> [Label] {
        let count = counts.indices.contains(answer) ? counts[answer] : 0
        let most = max(counts.max() ?? 0, 1)
        // What was answered at all is seen.
        let cells = count == 0 ? 0 : max((count * width + most / 2) / most, 1)
        let bar = String(repeating: "█", count: cells)
        return [
            Label(number),
            Label(padded ? bar.fitted(to: width) : bar, .dim),
            Label(
                padded
                    ? say.count(count).fitted(to: 5, .trailing)
                    : (count == 0 ? "–" : " " + say.count(count))),
        ]
    }
}
