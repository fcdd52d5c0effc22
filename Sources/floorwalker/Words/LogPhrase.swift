import Text
import Vocabulary

/// What the doctor finds about the log as a file, and what is to be done. What is to be copied stands
/// beneath it, the same in every language.
enum LogPhrase: Phrase {
    /// A sentence that was made elsewhere.
    case told(String)
    case folder(String), readable(LogPlace, bytes: Int), closed(LogPlace), missing(LogPlace)
    case nowhere([String], hasAsterisk: Bool)
    case standardInput
    case empty, written(Timespan), quiet(Timespan)
    // How Asterisk keeps it
    case setupClosed([String]), logOff(conf: String)
    case databaseOnly(String, extconfig: String, conf: String), fileAndDatabase(String)
    case file(String)
    // What becomes of it
    case notTurned, grows, turnedUntold(by: String, pace: String), turned(by: String, pace: String)
    case older(Int)

    var english: String {
        let say = Catalogue(.english)
        return switch self {
        case .told(let sentence): sentence
        case .folder(let path): "\(path) is a folder; name a file in it"
        case .readable(let place, let bytes): "\(say(place)), \(say.size(bytes)), readable"
        case .closed(let place):
            "\(say(place)) may not be read by you; the first of these grants it from your next "
                + "login on, the others at once"
        case .missing(let place): "\(say(place)) is not there; check the path"
        case .nowhere(let places, true):
            "no log at \(places.joined(separator: ", ")); it appears with the first call of a "
                + "queue, and QUEUESTART after a restart"
        case .nowhere(let places, false):
            "no log at \(places.joined(separator: ", ")); there is no Asterisk here; copy its log "
                + "to this machine, or name another file"
        case .standardInput: "standard input is read by the board, not by its doctor"
        case .empty: "it is empty; it grows with the first call that enters a queue"
        case .written(let ago): "written \(say.age(ago)) ago"
        case .quiet(let span):
            "nothing has been written for \(say.age(span)); if calls came in since, Asterisk "
                + "writes elsewhere: let it open its logs again, and look whether they are named here"
        case .setupClosed(let files):
            "\(files.joined(separator: ", ")) may not be read, so what it says is not known here; "
                + "run the doctor once as root"
        case .logOff(let conf): "queue_log = no in \(conf) turns the log off; under [general] write"
        case .databaseOnly(let database, let extconfig, let conf):
            "\(extconfig) sends the log to a database (\(database)), and without "
                + "queue_log_to_file there is no file; in \(conf), under [general], write"
        case .fileAndDatabase(let database):
            "Asterisk writes the log to a file and to a database (\(database))"
        case .file(let path): "Asterisk writes the log to \(path)"
        case .notTurned: "nothing turns it away"
        case .grows:
            "nothing turns it away, and it is read whole at every start; let logrotate keep "
                + "months apart: in /etc/logrotate.d/floorwalker write"
        case .turnedUntold(let file, let pace):
            "\(file) turns it away\(pace) but does not tell Asterisk, which then writes on into the "
                + "old file; between postrotate and endscript write"
        case .turned(let file, let pace):
            "\(file) turns it away\(pace); the board follows the new file"
        case .older(let count):
            (count == 1 ? "1 older file lies" : "\(count) older files lie")
                + " beside it; a report of earlier days names them, packed or not"
        }
    }
}

extension Catalogue {
    /// `12.3 MB`
    func size(_ bytes: Int) -> String {
        let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")]
        guard let (unit, name) = units.first(where: { bytes >= $0.0 }) else {
            return "\(bytes) bytes"
        }
        // Cut, not rounded.
        let tenths = bytes * 10 / unit
        return "\(number(Double(tenths) / 10, decimals: 1)) \(name)"
    }
}
