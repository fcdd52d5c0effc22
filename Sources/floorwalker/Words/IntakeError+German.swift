public import Intake
public import Text

extension IntakeError: Phrase {
    public var english: String { description }

    public var german: String { "\(source): \(germanSentence)" }

    private var germanSentence: String {
        switch fault {
        case .noSuchFile: "diese Datei gibt es nicht; prüfen Sie den Pfad"
        case .mayNotRead(let command, let isLater):
            "Sie dürfen sie nicht lesen; „\(command)“ erlaubt es"
                + (isLater ? " ab Ihrer nächsten Anmeldung" : "")
        case .cannotOpen(let reason):
            "sie lässt sich nicht öffnen (\(reason)); prüfen Sie Platte oder Einhängung"
        case .isDirectory:
            "das ist ein Verzeichnis; nennen Sie eine Datei darin, etwa \(source)/queue_log"
        case .readingFailed(let reason):
            "Lesen schlug fehl (\(reason)); prüfen Sie Platte oder Einhängung"
        case .gzipCannotStart: "gzip lässt sich nicht starten; installieren Sie gzip"
        case .gzipMissing: "gzip ist nicht installiert; entpacken Sie von Hand, um mehr zu sehen"
        case .unpackingFailed(let complaint):
            "\(complaint ?? "gzip schlug fehl"); entpacken Sie von Hand, um mehr zu sehen"
        case .unrecognised:
            "weder queue_log noch Ereignisse noch Umfrageantworten; nennen Sie die Art, wie in "
                + "queue-log:\(source)"
        case .notOffered(let scheme):
            "diese Version liest queue_log, Ereignis- und Umfragedateien, nicht \(scheme); "
                + "nennen Sie eine Datei"
        case .pathMissing:
            "ein Pfad fehlt; schreiben Sie PFAD, queue-log:PFAD, events:PFAD oder surveys:PFAD"
        }
    }
}

extension FollowNotice: Phrase {
    public var english: String { description }

    public var german: String {
        switch self {
        case .vanished(let path): "\(path) ist verschwunden; warte, bis die Datei wiederkommt"
        case .cutShort(let path): "\(path) wurde gekürzt; lese weiter, was jetzt geschrieben wird"
        case .replaced(let path): "\(path) wurde ersetzt; lese in der neuen Datei weiter"
        }
    }
}
