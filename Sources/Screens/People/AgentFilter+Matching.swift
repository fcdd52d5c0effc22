import Text
import Vocabulary

extension AgentFilter {
    /// Whom the filter looks at: what may be seen of a person may be searched, and nothing else.
    struct Sight {
        let say: Catalogue
        /// The engine's clock.
        let now: Instant
        let names: NameDisplay
    }

    func lets(_ agent: AgentStanding, _ sight: Sight) -> Bool {
        terms.allSatisfy { term in
            term.isNegated != term.alternatives.contains { $0.holds(for: agent, sight) }
        }
    }
}

extension AgentFilter.Test {
    fileprivate func holds(for agent: AgentStanding, _ sight: AgentFilter.Sight) -> Bool {
        switch self {
        case .word(let word): agent.words(sight).contains { SearchForm($0).contains(word) }
        case .field(let field, let word):
            agent.texts(of: field, sight).contains { SearchForm($0).contains(word) }
        case .number(let quantity, let isAbove, let limit):
            agent.number(of: quantity, sight).map { isAbove ? $0 > limit : $0 < limit } ?? false
        }
    }
}

extension AgentStanding {
    fileprivate func words(_ sight: AgentFilter.Sight) -> [String] {
        let names =
            switch sight.names {
            case .full: [name, id]
            case .ids: [id]
            case .none: [String]()
            }
        return names + [department, team].compactMap(\.self)
    }

    fileprivate func texts(
        of field: AgentFilter.Field, _ sight: AgentFilter.Sight
    ) -> [String] {
        switch field {
        case .dept: [department].compactMap(\.self)
        case .team: [team].compactMap(\.self)
        case .reason: [activity?.reason].compactMap(\.self)
        case .state:
            activity.map { [sight.say(AgentPhrase.state($0.state)), $0.state.rawValue] } ?? []
        }
    }

    fileprivate func number(
        of quantity: AgentFilter.Quantity, _ sight: AgentFilter.Sight
    ) -> Double? {
        switch quantity {
        case .nps: self[.npsAgent].sufficiency == .insufficient ? nil : self[.npsAgent].value
        case .n: Double(self[.npsAgent].evidence)
        case .aht: self[.aht].value
        case .calls: self[.nAnswered].value
        case .time: activity?.since.map { (sight.now - $0).inSeconds }
        }
    }
}
