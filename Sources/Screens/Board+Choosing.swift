import Text
import Vocabulary

// The box from which a department, a team or a state is taken into the filter.
extension Board {
    /// A line of the box, and the term it puts into the filter; without one, everything is shown again.
    struct RowChoice: Equatable {
        let entry: Menu.Entry
        let field: TableFilter.Field?
        let word: String
    }

    var rowEntries: [RowChoice] {
        guard let picture, let table = screen.table else { return [] }
        let choices: [RowChoice]
        switch table {
        case .departments:
            choices = picture.snapshot.rows.map { rowChoice(.dept, $0.name) }
        case .queues: choices = []
        case .agents:
            let agents = picture.snapshot.agents
            let present = Set(agents.compactMap { $0.activity?.state })
            let states = Self.states.filter(present.contains).map {
                rowChoice(.state, say(AgentPhrase.state($0)))
            }
            let teams = unique(agents.compactMap(\.team)).map { rowChoice(.team, $0) }
            let departments = unique(agents.compactMap(\.department)).map { rowChoice(.dept, $0) }
            choices = states + teams + (departments.count > 1 ? departments : [])
        }
        guard !choices.isEmpty else { return [] }
        let everything = Menu.Entry(text: say(TablePhrase.everything))
        return [RowChoice(entry: everything, field: nil, word: "")] + choices
    }

    /// In the order in which one looks for somebody.
    private static let states: [PersonState] = [
        .available, .onCall, .ringing, .acw, .paused, .loggedOut,
    ]

    private func unique(_ names: [String]) -> [String] { Set(names).sorted() }

    private func rowChoice(_ field: TableFilter.Field, _ word: String) -> RowChoice {
        let term = Self.term(field, word, say)
        let isChosen = choice(on: screen).filter?.words.contains(term) ?? false
        return RowChoice(
            entry: Menu.Entry(text: word, remark: say(field.name), isChosen: isChosen),
            field: field, word: word)
    }

    private static func term(
        _ field: TableFilter.Field, _ word: String, _ say: Catalogue
    ) -> String {
        "\(say(field.name))=\(FilterWord.quoting(word))"
    }

    /// Takes the place of what was chosen of the same kind.
    mutating func takeRows(_ line: Int) {
        let choices = rowEntries
        menu = nil
        guard choices.indices.contains(line) else { return }
        let taken = choices[line]
        let terms = Set(
            choices.filter { taken.field == nil || $0.field == taken.field }
                .compactMap { choice in
                    choice.field.map { Self.term($0, choice.word, say) }
                })
        let kept = (choice.filter?.words ?? []).filter { !terms.contains($0) }
        let added = taken.field.map { [Self.term($0, taken.word, say)] } ?? []
        let text = (kept + added).joined(separator: " ")
        choice.filter = text.isEmpty ? nil : FilterLine(text, filterWords(on: place))
        refilter()
    }
}
