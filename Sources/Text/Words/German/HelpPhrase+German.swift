extension HelpPhrase {
    public var german: String {
        switch self {
        case .period: "Zeitraum"
        case .screens: "Seiten"
        case .move: "Bewegen"
        case .table: "Tabelle"
        case .people: "Personen"
        case .screen: "Anzeige"
        case .out: "Ende"
        case .marks: "Zeichen"
        case .numbers: "Wie Zahlen entstehen"
        case .thisScreen: "Diese Seite"
        case .commands: "Ohne Bildschirm"
        case .here: "Hier"
        case .typeToSearch: "tippen sucht in der Hilfe"
        case .nothingFound: "Nichts in der Hilfe enthält diese Wörter."
        case .once: "eine Seite reiner Text, ohne Steuerzeichen"
        case .report: "die Zahlen eines Zeitraums als Text, CSV oder JSON"
        case .simple: "eine Tatsache je Zeile, für Vorleseprogramme"
        case .check: "eine Zeile und ein Exitcode, für die Überwachung"
        case .doctor: "was das Board an seiner Arbeit hindert"
        case .configCheck: "jeder Fehler der Konfiguration, mit Zeile"
        case .manual: "das Handbuch"
        }
    }
}
