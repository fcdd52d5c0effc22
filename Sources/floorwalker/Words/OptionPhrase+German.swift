import Text

extension OptionPhrase {
    var german: String {
        switch self {
        case .watchSources:
            "Ein queue_log, Ereignisse oder Umfrageantworten: PFAD, queue-log:PFAD, events:PFAD, "
                + "surveys:PFAD, oder - für die Standardeingabe."
        case .reportSources:
            "Ein queue_log, Ereignisse oder Umfrageantworten, gepackt oder nicht: PFAD, "
                + "queue-log:PFAD, events:PFAD, surveys:PFAD, oder -."
        case .initSource: "Ein queue_log oder Ereignisse. Vorgabe: wo Asterisk sein Log hält."
        case .doctorSources: "Ein queue_log oder Ereignisse: PFAD, queue-log:PFAD."
        case .checkArguments: "Quellen, wenn nicht die konfigurierten, und zuletzt der Ausdruck."
        case .configuration: "Diese Konfigurationsdatei lesen."
        case .set: "Einen Schlüssel setzen; auch mehrmals."
        case .lang: "Die Sprache: en oder de. Vorgabe: die der Umgebung."
        case .period: "15m, 30m, 60m, today, yesterday, shift, 7d, 30d, week oder month."
        case .now: "Die Gegenwart, nach RFC 3339."
        case .watchNow: "Mit diesem Zeitpunkt beginnen, nach RFC 3339."
        case .reportNow: "Die Gegenwart. Vorgabe: das letzte Ereignis der Dateien."
        case .from: "Von diesem Zeitpunkt an, nach RFC 3339."
        case .to: "Bis zu diesem Zeitpunkt, der nicht mehr dazugehört."
        case .department: "Nur diese Abteilung."
        case .screen: "Die erste Seite: wall, departments oder agents."
        case .firstDepartment: "Mit dieser Abteilung beginnen."
        case .names: "Was von einer Person gezeigt wird; nicht mehr, als die Konfiguration erlaubt."
        case .profile:
            "Wer auf die Wand sieht: floor zeigt keinen, der wartet, und keinen als letzten."
        case .kiosk: "Die Wand sperren: keine Taste verlässt sie; kiosk_pin nach Strg-K entsperrt."
        case .notice: "Ein Text für die Wand; eine Datei gehört in die Konfiguration."
        case .refresh: "Wie lange ein Bild steht, 1 bis 60."
        case .ascii: "Nur mit ASCII-Zeichen zeichnen."
        case .mono: "Ohne Farben zeichnen."
        case .theme:
            "Die Farben: default, high-contrast, traffic, mono, oder eines aus themes.toml."
        case .noMouse: "Die Maus dem Terminal lassen."
        case .bidi: "Wer Text von rechts nach links ordnet: auto, self, terminal oder off."
        case .simple:
            "In Zeilen aus Worten sagen, für Bildschirmleser: alles einmal, dann, was sich ändert."
        case .once:
            "Eine Seite reinen Text drucken und enden; auch, wenn die Ausgabe kein Terminal ist."
        case .onceFormat: "Mit --once: text, oder der Bericht des Zeitraums als json oder csv."
        case .groups: "company, department, queue, agent, interval; durch Kommas getrennt."
        case .interval: "Die Länge der Intervalle: 15, 30 oder 60."
        case .reportFormat: "text, json oder csv."
        case .output: "In diese Datei schreiben."
        case .root: "Den Rechner ansehen, dessen Dateisystem unter diesem Verzeichnis liegt."
        case .checkWatch: "Was eine Warnung gibt, wenn es nicht gilt."
        case .seed: "Welches der möglichen Center."
        case .days: "Ortstage, der letzte eingeschlossen; 1 bis 3660."
        case .simulateQueues: "Wie viele Warteschlangen, 1 bis 1000; ohne Angabe 8."
        case .simulateAgents: "Wie viele Agenten, bis 100000; die Anrufe wachsen mit ihnen."
        case .simulateFormat: "queue_log, oder events: ein JSON-Objekt je Zeile."
        case .until: "Der letzte Zeitpunkt, nach RFC 3339. Vorgabe: jetzt."
        case .zone: "Die Zeitzone des Centers. Vorgabe: die dieses Rechners."
        }
    }
}
