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
        case .names(.full): "Namen: voll"
        case .names(.ids): "Namen: Kürzel"
        case .names(.none): "Namen: keine"
        case .namesFixed(.ids): "für volle Namen braucht die Konfiguration names = \"full\""
        case .namesFixed: "die Konfiguration zeigt keine Namen: names = \"none\""
        case .marked(let count): "\(count) gewählt"
        case .markSome: "x vergleicht zwei bis vier: wählen Sie sie mit der Leertaste"
        case .markNoMore: "vier sind gewählt; mehr passen nicht nebeneinander"
        case .following: "folgt der Zeile"
        case .columns: "Spalten"
        case .hidden: "verborgen"
        case .noRoom: "kein Platz"
        case .asDesigned: "wie vorgesehen"
        case .showOnly: "Nur zeigen"
        case .everything: "alles"
        case .wrote(let path): "geschrieben nach \(path)"
        case .notWritten(let reason): "nicht geschrieben: \(reason)"
        case .copied: "die Zeile ist in der Zwischenablage des Terminals"
        case .notCopied: "dieses Terminal hat keine Zwischenablage"
        case .nothingToChoose: "hier gibt es nur eine Art von Zeilen: nichts auszuwählen"
        case .noExplanation: ExplanationPhrase.elsewhere.german
        case .nobodyHere: "Hier ist noch niemand bekannt."
        }
    }
}
