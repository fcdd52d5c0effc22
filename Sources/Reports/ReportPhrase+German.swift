import Text

extension ReportPhrase {
    var german: String {
        switch self {
        case .period: "ZEITRAUM"
        case .now: "JETZT"
        case .source: "QUELLE"
        case .counted: "GEZÄHLT"
        case .agent: "AGENT"
        case .interval: "INTERVALL"
        case .offered: "ANGEB"
        case .answered: "ANGEN"
        case .abandoned: "ABBR"
        case .flowOut: "ÜBERL"
        case .wait90: "P90"
        case .waitMost: "MAX"
        case .handled: "ANRUFE"
        case .talk: "GESPR"
        case .hold: "HALT"
        case .ringNoAnswer: "VERP"
        case .transfers: "WEITER"
        case .span(let name, let start, let end, let zone): "\(name), \(start) – \(end) (\(zone))"
        case .read(let path, let lines, let events):
            "\(path): \(some(lines, "Zeile", "Zeilen")), \(some(events, "Ereignis", "Ereignisse"))"
        case .rejected(let count): "\(count) nicht lesbar"
        case .firstRejected(let line): "die erste ist Zeile \(line)"
        case .notKnown(let words): "unbekannt: \(words)"
        case .open: "(offen)"
        }
    }
}
