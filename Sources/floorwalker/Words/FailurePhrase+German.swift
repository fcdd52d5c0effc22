import Settings
import Text

extension FailurePhrase {
    var german: String {
        switch self {
        case .sentence(let sentence): sentence
        case .badZone(let name, let key):
            "\(key): \(name) ist keine Zeitzone; erwartet wird ein IANA-Name wie Europe/Berlin"
        case .badPeriod(let name, let periods): "--period \(name): möglich sind \(periods)"
        case .badInstant(let text, let option):
            "\(option) \(text): schreiben Sie 2026-03-02T09:00:00Z, oder mit Abstand wie +01:00"
        case .badLanguage(let code, let languages):
            "--lang \(code): diese Version spricht \(languages); wählen Sie daraus"
        case .badFormat(let name): "--format \(name): möglich sind text, json und csv"
        case .badReportFormat(let name):
            "--format \(name): diese Version schreibt text, json und csv; wählen Sie daraus"
        case .formatNeedsOnce(let name):
            "--format \(name): das Board ist keine Datei; ergänzen Sie --once"
        case .wallIsWhole: "--screen wall zeigt alle Abteilungen; lassen Sie --department weg"
        case .badScreen(let name): "--screen \(name): möglich sind wall, departments und agents"
        case .badBidi(let name): "--bidi \(name): möglich sind auto, self, terminal und off"
        case .kioskIsWall:
            "--kiosk sperrt die Wand; --screen und --department bleiben weg"
        case .badProfile(let name): "--profile \(name): möglich sind floor und supervisor"
        case .badTheme(let name, let themes): "--theme \(name): nehmen Sie eines von \(themes)"
        case .badNames(let names): "--names \(names): möglich sind full, ids und none"
        case .namesFixed(let names):
            "--names \(names): die Konfiguration erlaubt weniger; dort names = \"\(names)\" setzen"
        case .badRefresh(let seconds): "--refresh \(seconds): möglich sind 1 bis 60 Sekunden"
        case .periodOrBounds:
            "--period schließt --from und --to aus; nennen Sie eines von beiden"
        case .endBeforeStart: "--to liegt vor --from; vertauschen Sie die beiden"
        case .badGroup(let name, let groups): "--by \(name): diese Version kennt \(groups)"
        case .noGroup: "--by: nennen Sie mindestens eine Art von Gruppe, etwa queue"
        case .badInterval(let minutes): "--interval \(minutes): möglich sind 15, 30 und 60 Minuten"
        case .badDays(let days): "--days \(days): erwartet wird eine Zahl von 1 bis 3660"
        case .badQueues(let queues): "--queues \(queues): erwartet wird eine Zahl von 1 bis 1000"
        case .badAgents(let agents, let least):
            "--agents \(agents): erwartet wird eine Zahl von \(least) bis 100000, mindestens einer je Warteschlange"
        case .openedLater(let option):
            "\(option): das Center gibt es seit 1970, nennen Sie einen späteren Zeitpunkt"
        case .terminalInput:
            "-: die Standardeingabe ist das Terminal; leiten Sie Ereignisse hinein"
        case .noLogForInit:
            "kein Log gefunden; nennen Sie eines, wie in floorwalker config init PFAD"
        case .noLogForCheck: "es gibt kein Log; nennen Sie eines, wie floorwalker doctor es sagt"
        case .nothingToReport:
            "nichts zu berichten; nennen Sie eine Datei, oder sources in der Konfiguration"
        case .emptyDepartment(let name):
            "--department \(name): nichts von dem, was gelesen wurde, gehört dazu"
        case .noShift: "--period shift: keine Schicht ist eingerichtet; nennen Sie welche in shifts"
        case .shiftNotBegun:
            "--period shift: noch keine Schicht hat begonnen; nennen Sie einen anderen Zeitraum"
        case .unreadable(let lines): lines.german
        case .checkKind: "prüfen Sie, ob es ein queue_log oder Ereignisse sind"
        case .noMemory(let path, let error):
            "\(path) bleibt beiseite, das Board beginnt wie konfiguriert: "
                + error.problems.map(\.german).joined(separator: "; ")
        case .cannotWrite(let name, let reason): "\(name) lässt sich nicht schreiben: \(reason)"
        case .noCondition(let text):
            "„\(text)“ ist keine Bedingung; schreiben Sie ein Symbol, <, <=, > oder >=, und eine "
                + "Zahl, wie in 'sl>=80 && longest_wait<180'"
        }
    }
}
