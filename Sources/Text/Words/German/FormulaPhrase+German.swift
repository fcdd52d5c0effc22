extension FormulaPhrase {
    public var german: String {
        switch self {
        case .name(let name): Self.german(name)
        case .score(let confidence, let least):
            "% mit 9–10 minus % mit 0–6; ± ist der Bereich von \(confidence); keine Zahl unter \(least)"
        case .answered: "angenommen"
        case .answeredWithin(let time): "angenommen in \(time)"
        case .gaveUp: "abgebrochen"
        case .gaveUpAfter(let time): "abgebrochen nach \(time)"
        case .gaveUpWithin(let time): "abgebrochen in \(time)"
        case .timedOut: "Zeit abgelaufen"
        case .leftOtherwise: "anders gegangen"
        case .waitingOver(let time): "wartet über \(time)"
        case .offered: "alle, die kamen"
        case .overall(let part, let whole):
            whole.count == 1
                ? "\(part) ÷ \(whole[0])" : "\(part) ÷ (\(whole.joined(separator: " + ")))"
        case .ownSeconds(let queues):
            "\(counted(queues, "Warteschlange hat", "Warteschlangen haben")) eigene Regeln"
        case .wholeContacts: "von ganzen Kontakten, über alle ihre Warteschlangen"
        case .beside(let variant): "daneben nach \(variant)"
        case .answerSpeed: "Wartezeit angenommener Anrufe ÷ angenommene Anrufe"
        case .slowWait(let ofAll):
            "neun von zehn \(ofAll ? "Anrufern" : "angenommenen Anrufern") warteten nicht länger"
        case .handleTime(let ring, let wrapUp, let most):
            (ring ? "Klingeln + " : "") + "Gespräch + Halten" + (wrapUp ? " + Nachbearbeitung" : "")
                + ", je bearbeitetem Anruf"
                + (most.map { "; Nachbearbeitung höchstens \($0)" } ?? "")
        case .people(let days):
            "NPS von Personen und alle Zeichen gelten für \(counted(days, "Tag", "Tage"))"
        case .mark(let answers, let share):
            "ab \(answers) Antworten; von allen Zeichen höchstens \(share) aus Zufall"
        case .markByRange(let answers):
            "ab \(answers) Antworten, wenn der Bereich neben dem NPS des Ganzen liegt"
        case .duty: "wer angemeldet ist, von allen, die hierher gehören; ~ nach Aktivität"
        case .day(let start, let zone): "beginnt um \(start), \(zone)"
        case .hostZone: "Zeit des Rechners"
        case .ghost(let time): "ein Anruf, dessen Ende fehlt, wartet höchstens \(time)"
        case .limits: "Ziele und Grenzen stehen in der Konfiguration"
        }
    }

    private static func german(_ name: Name) -> String {
        switch name {
        case .score: "NPS"
        case .level: "Servicelevel"
        case .abandoned: "Abbruch"
        case .answerSpeed: "ASA"
        case .slowWait: "P90"
        case .handleTime: "AHT"
        case .people: "Personen"
        case .marks: "Zeichen"
        case .duty: "Dienst"
        case .day: "heute"
        case .limits: "Grenzen"
        }
    }
}
