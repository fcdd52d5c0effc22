extension ExportPhrase {
    public var german: String {
        switch self {
        case .title: "Diese Tabelle schreiben als"
        case .view: "Ansicht"
        case .period: "Zeitraum"
        case .time: "Stand"
        case .order: "sortiert nach"
        case .filter: "Filter"
        case .format("txt"): "einfacher Text"
        case .format("csv"): "Tabelle für Rechenblätter"
        case .format("json"): "Daten für Programme"
        case .format("md"): "Tabelle für Wikis und Tickets"
        case .format(let ending): ending
        }
    }
}
