extension NoticePhrase {
    public var german: String {
        switch self {
        case .sourceStopped(let time): "Die Quelle antwortet seit \(time) nicht mehr."
        case .tryingAgain(let wait, let attempt): "Neuer Versuch in \(wait) (der \(attempt).)."
        case .tryingNow(let attempt): "Neuer Versuch läuft (der \(attempt).)."
        case .liveHidden:
            "Werte von jetzt sind verborgen, weil sie falsch wären; träge sind blass."
        case .fault(let sentence): sentence
        case .nothingYet: "Es gibt noch nichts zu zeigen."
        case .sourceTitle: "QUELLE"
        case .goalsTitle: "ZIELE"
        case .noteTitle: "HINWEIS"
        case .source(let name, nil): name
        case .source(let name, let last?): "\(name), letztes Ereignis \(last)"
        case .sourceFault(let name, let sentence): "\(name): \(sentence)"
        case .sourceSilent(let name, let time): "\(name) wurde seit \(time) nicht gelesen."
        case .emptySource(let name, nil): "Quelle      \(name), noch nicht gelesen"
        case .emptySource(let name, let age?):
            "Quelle      \(name), vor \(age) gelesen: kein Ereignis"
        case .dayStarts: "Der Tag beginnt mit dem ersten Anruf. Bis dahin:"
        case .knownSince(let time): "bekannt seit \(time)"
        case .rejectedLines(let count):
            count == 1 ? "1 Zeile ist nicht lesbar" : "\(count) Zeilen sind nicht lesbar"
        case .unjoinedMembers(let count):
            "\(counted(count, "Telefon", "Telefone")) ohne bekannte Person"
        case .noShift: "es ist keine Schicht eingerichtet, oder noch keine hat begonnen"
        case .noSurveys: "Es sind keine Umfragen angeschlossen, deshalb gibt es keinen NPS."
        case .noAnswersYet:
            "Umfragen sind angeschlossen, aber noch ohne Antwort: kein NPS."
        }
    }
}
