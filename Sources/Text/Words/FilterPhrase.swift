/// Filters of tables: the names of fields as they are typed, and why a term cannot be understood.
public enum FilterPhrase: Phrase {
    // Before `:`, so in one word
    case department, team, state, reason
    /// A filter that stands, or none.
    case standing(String?)
    case fault(String, FilterFault)
    case nothingFits

    public var english: String {
        switch self {
        case .department: "dept"
        case .team: "team"
        case .state: "state"
        case .reason: "reason"
        case .standing(nil): "filter: none"
        case .standing(let text?): "filter: \(text)"
        case .fault(let term, let fault): "\(term): \(Self.sentence(fault))"
        case .nothingFits: "No row fits the filter."
        }
    }

    private static func sentence(_ fault: FilterFault) -> String {
        switch fault {
        case .unknownName(let names): "use " + names.joined(separator: ", ")
        case .notHere: "nothing here has one"
        case .noNumber(let name): "a number is missing, as in \(name)>30 or \(name)<6:30"
        case .noWord(let name): "a word is missing, as in \(name):abc"
        case .openQuote: "a quotation mark has no partner"
        }
    }
}

/// Why a term of a filter cannot be understood.
public enum FilterFault: Hashable, Sendable {
    /// With those that are known.
    case unknownName([String])
    /// The name is known, and no row of this table has anything of it.
    case notHere
    // With the name they are missing behind
    case noNumber(String), noWord(String)
    case openQuote
}
