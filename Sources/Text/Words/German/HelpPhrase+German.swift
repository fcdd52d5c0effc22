extension HelpPhrase {
    public var german: String {
        switch self {
        case .period: "Zeitraum"
        case .screens: "Seiten"
        case .move: "Bewegen"
        case .table: "Tabelle"
        case .screen: "Seite"
        case .out: "Ende"
        case .marks: "Zeichen"
        case .numbers: "Zahlen"
        case .thisScreen: "Diese Seite"
        case .wall: "Sechs Kacheln über alles; darunter die Abteilungen, die schlechteste zuerst."
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
        case .agentsWindow:
            "NPS und Zeichen gelten für die Tage in der Kopfzeile, auch wenn der Zeitraum kürzer ist."
        case .agentsMark:
            """
            Ein Zeichen braucht genug Antworten und einen Abstand, der auch dann besteht, wenn alle \
            zugleich geprüft werden.
            """
        case .agent: "Eine Person neben ihrer Abteilung; ein Zeichen trägt immer nur der NPS."
        case .agentAnswers:
            "Worte der Kunden stehen ohne Adressen und lange Nummern da, ohne Namen gar nicht."
        case .compare: "Zwei bis vier Personen nebeneinander."
        case .grid: "Alle auf einmal: Zeichen, Name, Status und seit wann."
        case .filter: "Filter: anna, -nacht, state:paused, nps<0, n>30, aht>6:30, for>10:00, a|b."
        case .people: "Personen"
        case .nps: "NPS: % mit 9–10 minus % mit 0–6"
        case .level: "Servicelevel: rechtzeitig angenommen ÷ (angenommen + spät abgebrochen)"
        case .abandoned: "Abbruchquote: spät abgebrochen ÷ dasselbe"
        case .waiting: "WART, LÄNG: wer jetzt wartet, und wie lange schon, wer am längsten wartet"
        case .answerSpeed: "ASA: Wartezeit angenommener Anrufe ÷ angenommene Anrufe"
        case .handleTime: "AHT: Gespräch + Halten + Nachbearbeitung, je bearbeitetem Anruf"
        case .duty: "DIENST: wer angemeldet ist, von allen, die hierher gehören; ~ nach Aktivität"
        case .setLimits: "Ziele, Grenzen und Sekunden stehen in der Konfiguration."
        }
    }
}
