import Drawing
import Text
import Vocabulary

/// How the answers to the two questions go together: the person against the company.
struct CrossTable {
    let spread: AnswerSpread
    let say: Catalogue

    private static let classes = ["0–6", "7–8", "9–10"]

    /// - Parameter pointer: stands behind the row of those who are low on the person.
    func lines(columns: Int, pointer: Label = Label("")) -> [[Label]] {
        let name = say(DetailPhrase.agentQuestion)
        let width = min((columns - name.columns - 7) / 3, 11)
        let first = name.columns + 7
        let title = say(DetailPhrase.companyQuestion)
        let heads = Self.classes.map { Label($0.fitted(to: width, .trailing), .heading) }
        let rows = [2, 1, 0].map { row -> [Label] in
            let label = (row == 2 ? name : "").fitted(to: name.columns + 1) + Self.classes[row]
            let cells = (0...2).map { column in
                Label(
                    say.count(spread.count(agent: row, company: column))
                        .fitted(to: width, .trailing))
            }
            return [Label(label.fitted(to: first))] + cells + (row == 0 ? [pointer] : [])
        }
        return [
            [Label(title.fitted(to: first + 3 * width, .trailing), .heading)],
            [Label("".fitted(to: first))] + heads,
        ] + rows
    }
}
