import Text
import Vocabulary

extension LogPhrase {
    var german: String {
        let say = Catalogue(.german)
        return switch self {
        case .told(let sentence): sentence
        case .folder(let path): "\(path) ist ein Verzeichnis; nennen Sie eine Datei darin"
        case .readable(let place, let bytes): "\(say(place)), \(say.size(bytes)), lesbar"
        case .closed(let place):
            "\(say(place)) dürfen Sie nicht lesen; der erste dieser Befehle erlaubt es ab Ihrer "
                + "nächsten Anmeldung, die anderen sofort"
        case .missing(let place): "\(say(place)) gibt es nicht; prüfen Sie den Pfad"
        case .nowhere(let places, true):
            "kein Log unter \(places.joined(separator: ", ")); es entsteht mit dem ersten Anruf in "
                + "einer Warteschlange, und QUEUESTART nach einem Neustart"
        case .nowhere(let places, false):
            "kein Log unter \(places.joined(separator: ", ")); hier gibt es kein Asterisk; kopieren "
                + "Sie sein Log auf diesen Rechner, oder nennen Sie eine andere Datei"
        case .standardInput: "die Standardeingabe liest das Board, nicht der doctor"
        case .empty:
            "es ist leer; es wächst mit dem ersten Anruf, der in eine Warteschlange kommt"
        case .written(let ago): "vor \(say.age(ago)) geschrieben"
        case .quiet(let span):
            "seit \(say.age(span)) wurde nichts geschrieben; wenn seither Anrufe kamen, schreibt "
                + "Asterisk anderswohin: lassen Sie es seine Logs neu öffnen, und sehen Sie nach, ob "
                + "sie hier genannt sind"
        case .setupClosed(let files):
            "\(files.joined(separator: ", ")) ist nicht lesbar, also ist hier nicht bekannt, was "
                + "darin steht; starten Sie doctor einmal als root"
        case .logOff(let conf):
            "queue_log = no in \(conf) schaltet das Log aus; schreiben Sie unter [general]"
        case .databaseOnly(let database, let extconfig, let conf):
            "\(extconfig) schickt das Log in eine Datenbank (\(database)), und ohne "
                + "queue_log_to_file gibt es keine Datei; schreiben Sie in \(conf) unter [general]"
        case .fileAndDatabase(let database):
            "Asterisk schreibt das Log in eine Datei und in eine Datenbank (\(database))"
        case .file(let path): "Asterisk schreibt das Log nach \(path)"
        case .notTurned: "niemand legt es weg"
        case .grows:
            "niemand legt es weg, und es wird bei jedem Start ganz gelesen; lassen Sie logrotate "
                + "die Monate trennen: schreiben Sie in /etc/logrotate.d/floorwalker"
        case .turnedUntold(let file, let pace):
            "\(file) legt es weg\(pace), sagt es aber Asterisk nicht, das dann in die alte Datei "
                + "weiterschreibt; schreiben Sie zwischen postrotate und endscript"
        case .turned(let file, let pace):
            "\(file) legt es weg\(pace); das Board folgt der neuen Datei"
        case .older(let count):
            (count == 1 ? "1 ältere Datei liegt" : "\(count) ältere Dateien liegen")
                + " daneben; ein Bericht über frühere Tage nennt sie, gepackt oder nicht"
        }
    }
}
