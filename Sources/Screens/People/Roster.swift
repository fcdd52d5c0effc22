import Text
import Vocabulary

/// What is known of all agents of an answer together, so that a picture costs only the rows in sight.
struct Roster: Equatable, Sendable {
    private let places: [String: Int]
    /// Those with a mark, in the order of the answer.
    let below: [Int]
    let above: [Int]
    /// With enough answers for a mark.
    let tested: Int
    /// With too few answers for their score to be shown.
    let silent: Int
    /// Columns that some row can fill.
    let columns: Set<AgentColumn>
    /// The widest id and name, as far as a column can show.
    let idWidth: Int
    let nameWidth: Int
    /// Who shows the lowest score that cannot earn a mark for want of answers.
    let unproven: Int?

    /// As wide as a column of names gets.
    static let widestName = 24

    init(_ agents: [AgentStanding]) {
        places = Dictionary(
            agents.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        below = agents.indices.filter { agents[$0].score.mark.sign == .below }
        above = agents.indices.filter { agents[$0].score.mark.sign == .above }
        tested = agents.count {
            if case .tested = $0.score.mark.ground { true } else { false }
        }
        silent = agents.count { $0[.npsAgent].sufficiency == .insufficient }
        columns = AgentColumn.filled(by: agents)
        idWidth = Self.widest(agents.lazy.map(\.id))
        nameWidth = Self.widest(agents.lazy.map(\.name))
        unproven = agents.indices
            .filter { agents[$0][.npsAgent].sufficiency == .lowN }
            .min { (agents[$0][.npsAgent].value ?? 0) < (agents[$1][.npsAgent].value ?? 0) }
    }

    subscript(id: String) -> Int? { places[id] }

    /// No text is wider than it has bytes, so few of thousands need to be measured.
    private static func widest(_ texts: some Sequence<String>) -> Int {
        texts.reduce(0) { widest, text in
            guard widest < widestName, text.utf8.count > widest else { return widest }
            return min(max(widest, text.columns), widestName)
        }
    }
}
