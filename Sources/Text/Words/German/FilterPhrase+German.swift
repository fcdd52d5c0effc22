extension FilterPhrase {
    public var german: String {
        switch self {
        case .department: "abt"
        case .team: "team"
        case .state: "status"
        case .reason: "grund"
        case .standing(nil): "Filter: keiner"
        case .standing(let text?): "Filter: \(text)"
        case .fault(let term, let fault): "\(term): \(Self.german(fault))"
        case .nothingFits: "Auf den Filter passt keine Zeile."
        }
    }

    private static func german(_ fault: FilterFault) -> String {
        switch fault {
        case .unknownName(let names): "möglich: " + names.joined(separator: ", ")
        case .notHere: "davon hat hier niemand etwas"
        case .noNumber(let name): "es fehlt eine Zahl, wie in \(name)>30 oder \(name)<6:30"
        case .noWord(let name): "es fehlt ein Wort, wie in \(name):abc"
        case .openQuote: "ein Anführungszeichen bleibt offen"
        }
    }
}
