import Text
import Vocabulary

extension Standing: FilteredRow {
    func words(_ sight: TableFilter.Sight) -> [String] { [name, id] }

    func texts(of field: TableFilter.Field, _ sight: TableFilter.Sight) -> [String] {
        switch field {
        case .dept: [name, id]
        case .team, .state, .reason: []
        }
    }

    func number(of quantity: TableFilter.Quantity, _ sight: TableFilter.Sight) -> Double? {
        switch quantity {
        case .metric(.longestWait):
            longestWaitingSince.map { max(sight.now - $0, .zero).inSeconds }
                ?? self[.longestWait].shown
        case .metric(let metric): self[metric].shown
        case .answers: Double(self[.npsAgent].evidence)
        case .halfRange: self[.npsAgent].halfRange
        case .duty: duty.all > 0 ? Double(duty.present) : nil
        case .timeInState: nil
        }
    }
}

extension AgentStanding: FilteredRow {
    func words(_ sight: TableFilter.Sight) -> [String] {
        let names =
            switch sight.names {
            case .full: [name, id]
            case .ids: [id]
            case .none: [String]()
            }
        return names + [department, team].compactMap(\.self)
    }

    func texts(of field: TableFilter.Field, _ sight: TableFilter.Sight) -> [String] {
        switch field {
        case .dept: [department].compactMap(\.self)
        case .team: [team].compactMap(\.self)
        case .reason: [activity?.reason].compactMap(\.self)
        case .state:
            activity.map { activity in
                let state = AgentPhrase.state(activity.state)
                return [sight.say(state), state.english, activity.state.rawValue]
            } ?? []
        }
    }

    func number(of quantity: TableFilter.Quantity, _ sight: TableFilter.Sight) -> Double? {
        switch quantity {
        case .metric(let metric): self[metric].shown
        case .answers: Double(self[.npsAgent].evidence)
        case .halfRange: self[.npsAgent].halfRange
        case .timeInState: activity?.since.map { (sight.now - $0).inSeconds }
        case .duty: nil
        }
    }
}

extension Figure {
    /// The value as far as it is shown: a score of too few answers is neither high nor low.
    fileprivate var shown: Double? { sufficiency == .insufficient ? nil : value }

    fileprivate var halfRange: Double? {
        guard shown != nil, let range else { return nil }
        return (range.upperBound - range.lowerBound) / 2
    }
}
