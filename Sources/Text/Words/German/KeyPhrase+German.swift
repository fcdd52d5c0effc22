import Vocabulary

extension KeyPhrase {
    public var german: String {
        switch self {
        case .period(let period): PeriodPhrase.long(period).german
        case .earlier: "früher"
        case .later: "später"
        case .live: "zurück zu live"
        case .wall: "Wallboard"
        case .departments: "Abteilungen"
        case .agents: "Agenten"
        case .lastScreen: "vorige"
        case .help: "Hilfe"
        case .open: "öffnen"
        case .back: "zurück"
        case .backLong: "eine Ebene höher (beendet nie)"
        case .up: "auf"
        case .down: "ab"
        case .columnsLeft: "links: Spalten, Agenten"
        case .columnsRight: "rechts"
        case .first: "Anfang"
        case .last: "Ende"
        case .pageUp: "Seite auf"
        case .pageDown: "Seite ab"
        case .halfPageUp: "halbe Seite auf"
        case .halfPageDown: "halbe Seite ab"
        case .more: "mehr"
        case .sort: "sortieren"
        case .turnRound: "umkehren"
        case .sortColumnLeft: "nach der Spalte links sortieren"
        case .sortColumnRight: "nach der rechts"
        case .filter: "filtern"
        case .keepFilter: "behalten"
        case .clear: "löschen"
        case .mark: "wählen"
        case .markLong: "wählen, oder Seite ab"
        case .compare: "vergleichen"
        case .grid: "Raster"
        case .table: "Tabelle"
        case .names: "Namen"
        case .otherAgent: "Agent"
        case .quit: "beenden"
        case .interrupt: "abbrechen mit 130"
        case .suspend: "anhalten"
        case .redraw: "neu zeichnen"
        }
    }
}
