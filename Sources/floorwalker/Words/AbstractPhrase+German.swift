import Text

extension AbstractPhrase {
    var german: String {
        switch self {
        case .program: "Ein ruhiges, wahres Live-Board über die Anrufe eines Contact-Centers."
        case .watch: "Das Live-Board zeigen (der Befehl ohne Befehl)."
        case .watchMore:
            """
            Hier genannte Dateien werden ganz gelesen und dann verfolgt. Ohne sie sind es die Quellen \
            der Konfiguration, sonst /var/log/asterisk/queue_log, sonst ein simuliertes Center.
            """
        case .demo: "Das Board über einem simulierten Center zeigen; nichts wird behalten."
        case .demoMore:
            """
            Gleicher Seed, gleiche Zone und gleiche Zeit zeigen das gleiche Center, mit einem Monat \
            Vergangenheit. Außerhalb der Arbeitszeit beginnt seine Uhr am letzten Werktagnachmittag, \
            wenn --now nichts anderes sagt.
            """
        case .report: "Die Kennzahlen eines Zeitraums drucken."
        case .reportMore:
            """
            Hier genannte Dateien werden ganz gelesen, nach der Zeit gemischt und vom ersten bis zum \
            letzten Ereignis berichtet, wenn kein Zeitraum genannt ist. Ohne Datei sind es die Quellen \
            der Konfiguration, heute. Nichts wird behalten.
            """
        case .simulate:
            "Die Ereignisse eines simulierten Centers auf die Standardausgabe schreiben."
        case .simulateMore:
            """
            Gleicher Seed, gleiche Tage, Zone und gleiches Ende geben die gleichen Bytes. Ein \
            queue_log kann nicht sagen, welches Telefon klingelt, noch was Anrufer von der Firma \
            halten; events sagen beides.
            """
        case .check:
            "Kennzahlen mit Grenzen vergleichen: eine Zeile mit Leistungsdaten, und ein Exit-Code."
        case .checkMore:
            """
            floorwalker check 'sl>=80 && longest_wait<180 && source_age<600' --watch 'sl>=85'

            Symbole sind die von report --format json; source_age sind die Sekunden seit dem letzten \
            Ereignis. Codes: 0 alles gilt, 1 --watch gilt nicht, 2 der Ausdruck gilt nicht, 3 es gibt \
            nichts zu vergleichen.
            """
        case .doctor:
            "Zeile für Zeile sagen, was dieses Terminal und jede Quelle können, und was hilft."
        case .doctorMore:
            """
            Ohne Quelle wird dort gesucht, wo die Konfiguration, Asterisks eigene Dateien und die \
            Gewohnheit das Log vermuten lassen. Nichts wird geändert. Der Code ist 0, wenn das Board \
            seine Arbeit tun kann, sonst der, mit dem es enden würde.
            """
        case .config: "Die Konfiguration prüfen, drucken oder beginnen."
        case .configCheck:
            "Sagen, ob Datei und Optionen richtig sind, und alles, was daran falsch ist."
        case .configPrint:
            "Jeden Schlüssel mit dem geltenden Wert drucken, als Konfigurationsdatei."
        case .configInit:
            "Eine Konfiguration drucken, mit jeder Warteschlange, jedem Agenten und Alias einer Quelle."
        case .configInitMore:
            """
            Jeder Schlüssel steht darin mit seiner Bedeutung; was gefunden wurde, gilt, alles andere \
            ist Kommentar. Keine Datei wird geschrieben: leiten Sie es nach \
            ~/.config/floorwalker/config.toml, und sehen Sie es durch.
            """
        }
    }
}
