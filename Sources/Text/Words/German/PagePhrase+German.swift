extension PagePhrase {
    public var german: String {
        switch self {
        case .wall: "Sechs Kacheln über alles oder eine Abteilung; ← → blättern, Leertaste hält an."
        case .departments: "Eine Zeile je Abteilung, oder je Warteschlange einer Abteilung."
        case .departmentsOrder:
            "„Handlungsbedarf“: die schlechteste Lampe zuerst, dann der Wert, der sie anschlug."
        case .agents:
            "Eine Zeile je Person, die hierher gehört, gleich welche Warteschlangen sie bedient."
        case .agentsOrder:
            """
            „NPS, sicherer Teil“: wie weit ein NPS mit Sicherheit vom Rest der Abteilung entfernt \
            ist; so stehen wenige Antworten nie durch Zufall ganz oben oder unten.
            """
        case .window(let days):
            """
            NPS und Zeichen gelten für die letzten \(counted(days, "Tag", "Tage")), auch wenn der \
            Zeitraum kürzer ist; Anrufe, Zeiten und Pausen folgen dem Zeitraum.
            """
        case .evidence(let number, let mark):
            """
            Eine Zahl braucht \(counted(number, "Antwort", "Antworten")), ein Zeichen \(mark) und \
            einen Abstand, der auch dann besteht, wenn alle zugleich geprüft werden.
            """
        case .agent: "Eine Person neben ihrer Abteilung; ein Zeichen trägt immer nur der NPS."
        case .agentAnswers:
            "Worte der Kunden stehen ohne Adressen und lange Nummern da, ohne Namen gar nicht."
        case .compare: "Zwei bis vier Personen nebeneinander."
        case .grid: "Alle auf einmal: Zeichen, Name, Status und seit wann."
        case .filter:
            """
            Filter: sup, -nacht, a|b, abt:reklam, abt=\"Innerer Dienst\", status:pause, nps<0, n>=30, \
            aht>6:30, und jede Spalte nach ihrem Kopf.
            """
        }
    }
}
