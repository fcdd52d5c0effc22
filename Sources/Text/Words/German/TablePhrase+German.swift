import Vocabulary

extension TablePhrase {
    public var german: String {
        switch self {
        case .sortedBy(let order): "sortiert nach: \(order)"
        case .sortBy: "Sortieren nach"
        case .needsAttention: "Handlungsbedarf"
        case .name: "Name"
        case .surePart: "NPS, sicherer Teil"
        case .state: "Status"
        case .timeInState: "Zeit im Status"
        case .shown(let some, let all): "\(some) von \(all) gezeigt"
        case .answersNote: "n: Umfrageantworten"
        case .moreColumns: "→ mehr Spalten"
        case .filter(nil): "Filter: keiner"
        case .filter(let text?): "Filter: \(text)"
        case .typing(let text): "Filter: \(text)"
        case .badTerm(let term, let fault): "\(term): \(Self.german(fault))"
        case .names(.full): "Namen: voll"
        case .names(.ids): "Namen: Kürzel"
        case .names(.none): "Namen: keine"
        case .namesFixed(.ids): "für volle Namen braucht die Konfiguration names = \"full\""
        case .namesFixed: "die Konfiguration zeigt keine Namen: names = \"none\""
        case .marked(let count): "\(count) gewählt"
        case .markSome: "x vergleicht zwei bis vier: wählen Sie sie mit der Leertaste"
        case .markNoMore: "vier sind gewählt; mehr passen nicht nebeneinander"
        case .nobodyHere: "Hier ist noch niemand bekannt."
        case .nobodyFound: "Auf den Filter passt niemand."
        }
    }

    private static func german(_ fault: FilterFault) -> String {
        switch fault {
        case .unknownField: "möglich sind dept, team, state, reason, nps, n, aht, calls und for"
        case .noNumber: "es fehlt eine Zahl, wie in n>30 oder for>10:00"
        case .noWord: "es fehlt ein Wort, wie in state:paused"
        }
    }
}
