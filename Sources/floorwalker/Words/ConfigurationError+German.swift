public import Settings
public import Text

extension ConfigurationError: Phrase {
    public var english: String { description }

    public var german: String {
        text(options: "Kommandozeile") {
            "\($0) Fehler"
        } line: { problem in
            problem.german
        }
    }
}

extension Problem: Phrase {
    public var english: String { description }

    public var german: String {
        switch place {
        case .file(_, let line?): "Zeile \(line): \(fault.german)"
        case .file(_, nil): fault.german
        case .option(let text): "--set \(text): \(fault.german)"
        }
    }
}

extension Problem.Fault: Phrase {
    public var english: String { description }

    public var german: String {
        switch self {
        case .noSuchFile: "diese Datei gibt es nicht"
        case .notPermitted: "sie ist nicht lesbar; ihre Rechte erlauben es nicht"
        case .unreadable: "sie lässt sich nicht lesen"
        case .tooLong: "sie ist zu lang für eine Konfiguration (über 4 MB)"
        case .notUTF8: "sie ist kein UTF-8-Text"
        case .zeroByte: "sie enthält ein Nullbyte"
        case .noTOML(let complaint):
            "sie ist kein gültiges TOML" + (complaint.map { " (\($0))" } ?? "")
        case .noValue: "erwartet wird KEY=VALUE"
        case .noKey(let name):
            "\(name) ist kein Schlüssel; ein Teil mit Leerzeichen oder Punkten steht in "
                + #"Anführungszeichen, wie in queue."a.b".sl_threshold_s"#
        case .unknownKey(let near):
            "unbekannter Schlüssel" + (near.map { "; meinten Sie \($0)?" } ?? "")
        case .expectedKeys(let found, let key):
            "gefunden \(found), erwartet werden Schlüssel wie \(key)"
        case .foundTable(let expected): "gefunden eine Tabelle, erwartet \(expected.german)"
        case .noRole(let name, let known): "\(name) ist keine Rolle, erwartet \(germanWords(known))"
        case .noReason(let name, let known):
            "\(name) ist kein Grund, erwartet \(germanWords(known))"
        case .noFigure: "eine Kennzahl mit diesem Symbol gibt es nicht"
        case .noGoalForFigure:
            "diese Kennzahl ist weder gut noch schlecht und hat deshalb kein Ziel"
        case .unexpected(let found, let expected):
            "gefunden \(found), erwartet \(expected.german)"
        case .notBuiltYet(let found, let expected):
            "gefunden \(found), bekannt, aber noch nicht gebaut; erwartet \(expected.german)"
        case .noDateForm(let text):
            "\(text) ist keine Form eines Datums; ihre Buchstaben sind yyyy oder yy, MM, dd, HH oder "
                + "hh mit a, mm, ss, SSS und X, in Klammern, was fehlen darf"
        case .noShiftKey(let number, let key, let expected):
            "Schicht \(number) hat kein \(key), erwartet \(expected.german)"
        case .foreignShiftKey(let number, let key):
            "Schicht \(number) kennt \(key) nicht, nur name, start, end, days"
        case .shift(let number, let key, let fault):
            "\(key) von Schicht \(number): \(fault.german)"
        case .lineLacks(let part): "es fehlt \(part)"
        case .wrongOrder(let found, let watch, let metric, let isHigher):
            "gefunden \(found), erwartet \(isHigher ? "höchstens" : "mindestens") watch (\(watch)), "
                + "denn \(isHigher ? "mehr" : "weniger") \(metric) ist besser"
        case .noFunction(let name):
            "„\(name)“ ist keine Funktion einer Taste; das Handbuch nennt sie alle"
        case .noKeyName(let name):
            "„\(name)“ ist keine Taste, erwartet wird eine wie d, space, F3 oder ctrl-d"
        case .keyTaken(let key, let other):
            "„\(key)“ hat schon eine Funktion: \(other); geben Sie jener eine andere Taste"
        case .noWayOut:
            "weder quit noch interrupt hat eine Taste, so ließe sich das Board nicht verlassen"
        case .noThemeRole(let name, let known):
            "\(name) ist keine Rolle, erwartet \(germanWords(known))"
        case .noPaint(let text):
            "„\(text)“ ist kein Aussehen, erwartet eine Farbe (#D55E00, 166, red) und bold, dim, "
                + "underline oder reverse"
        case .noTheme(let name, let known):
            "ein Thema „\(name)“ gibt es nicht, erwartet \(germanWords(known))"
        case .shortAbandonTooLong(let short, let used):
            "short_abandon_s mit \(short) ist länger als sl_threshold_s; es gilt \(used)"
        case .notPrivate(let path):
            "ein Geheimnis, und auch andere dürfen die Datei lesen; chmod 600 \(path)"
        case .at(let key, let fault): "\(key): \(fault.german)"
        }
    }
}

extension Expectation: Phrase {
    public var english: String { description }

    public var german: String {
        switch self {
        case .flag: "true oder false"
        case .seconds(let range): "eine Zahl von Sekunden von \(Self.german(range))"
        case .milliseconds(let range):
            "eine ganze Zahl von Millisekunden von \(Self.german(range))"
        case .whole(let range, let unit):
            "eine ganze Zahl\(Self.german(unit)) von \(Self.german(range))"
        case .number(let range, let unit): "eine Zahl\(Self.german(unit)) von \(Self.german(range))"
        case .numberOfFigure: "eine Zahl in der Einheit der Kennzahl"
        case .oneOf(let items): germanWords(items)
        case .listOf(let items): "eine Liste aus \(germanWords(items))"
        case .exactly(let value): value
        case .zone(let other): "eine IANA-Zeitzone wie Europe/Berlin, oder \(other)"
        case .timeOfDay(let last):
            "eine Uhrzeit von 00:00 bis \(last) in Schritten von fünf Minuten"
        case .shifts: "eine Liste von Tabellen { name, start, end, days }; ohne days jeden Tag"
        case .sources: "eine Liste von Pfaden und URLs"
        case .texts: "eine Liste von Texten"
        case .text: "ein Text, der nicht leer ist"
        case .path: "ein Pfad"
        case .pin: "4 bis 12 Ziffern in Anführungszeichen"
        case .name: "ein Name"
        case .dateForms: "eine Liste von Formen wie dd.MM.yyyy HH:mm"
        case .orNone(let other): "\(other.german), oder none"
        case .orAuto(let other): "\(other.german), oder auto"
        }
    }

    private static func german(_ range: ClosedRange<Int>) -> String {
        "\(range.lowerBound) bis \(range.upperBound)"
    }

    private static func german(_ unit: Unit?) -> String {
        switch unit {
        case .percent?: " von Prozent"
        case .points?: " von Punkten"
        case .seconds?: " von Sekunden"
        case .days?: " von Tagen"
        case .answers?: " von Antworten"
        case nil: ""
        }
    }
}

/// `a, b oder c`
private func germanWords(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.joined() }
    return items.dropLast().joined(separator: ", ") + " oder " + last
}
