import Text

extension MachinePhrase {
    var german: String {
        switch self {
        case .zone(let zone, let origin):
            "Tage beginnen um Mitternacht in \(zone), \(Self.german(origin))"
        case .noZone(let zone):
            "dieser Rechner nennt keine Zeitzone, also beginnen Tage um Mitternacht in \(zone); "
                + "nennen Sie eine"
        case .noConfiguration:
            "keine Konfiguration, also hat jeder Schlüssel seine Vorgabe; eine mit den "
                + "Warteschlangen und Agenten des Logs, zum Durchsehen, schreibt"
        case .noProblems(let file): "\(file) hat keine Fehler"
        case .noTerminal:
            "die Standardausgabe ist hier kein Terminal, also druckt das Board eine Seite reinen Text"
        case .terminal(let traits): traits.map(Self.german).joined(separator: ", ")
        case .noTerm:
            "TERM ist nicht gesetzt; setzen Sie eine Art, die hier bekannt ist, oder nehmen Sie "
                + "--once"
        case .uselessTerm(let name):
            "TERM=\(name) taugt nicht für das Board; setzen Sie eine Art, die hier bekannt ist, oder "
                + "nehmen Sie --once"
        case .noUTF8:
            "der Zeichensatz ist nicht UTF-8, also zeichnet das Board nur mit ASCII; setzen Sie die "
                + "Locale, und melden Sie sich neu an"
        case .small: "unter 80×24 zeigt das Board sechs Zahlen statt seiner Seiten"
        case .wrongInTmux(let name):
            "TERM ist \(name) innerhalb von tmux, das nach anderen Regeln zeichnet; setzen Sie TERM"
        case .managerMayWrite(let rights, let file):
            "der Benutzer floorwalker darf \(rights) schreiben und braucht nur zu sehen; schreiben "
                + "Sie in \(file)"
        case .managerLooks: "der Benutzer floorwalker darf sehen und nichts ändern"
        case .noManager(let file, let isEnabled):
            "diese Version liest das Log und fragt keinen Manager; eine Verbindung, die sehen und "
                + "nichts ändern darf, bekommt diese Zeilen in \(file)"
                + (isEnabled ? "" : " (und enabled = yes unter [general])")
        }
    }

    private static func german(_ origin: ZoneOrigin) -> String {
        switch origin {
        case .configuration: "wie tz in der Konfiguration es sagt"
        case .variable: "wie TZ es sagt, was nur für diese Shell gilt"
        case .localtime: "wie /etc/localtime es sagt"
        case .unnamed:
            "soweit sich das sagen lässt: /etc/localtime verrät seinen Namen nicht; nennen Sie die "
                + "Zeitzone in der Konfiguration"
        }
    }

    private static func german(_ trait: TerminalTrait) -> String {
        switch trait {
        case .fact(let fact): fact
        case .colours(let count): "\(count) Farben"
        case .noColours: "keine Farben"
        case .insideTmux: "in tmux"
        case .insideScreen: "in screen"
        case .overSSH: "über ssh"
        case .noColorSet: "NO_COLOR ist gesetzt"
        }
    }
}
