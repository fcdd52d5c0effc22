import Text

/// What the doctor finds in a source: who and what it speaks of, and what it leaves open.
enum ContentPhrase: Phrase {
    case nothingReadable(lines: Int)
    case answers(lines: Int, Int), calls(lines: Int, queues: Int, agents: Int)
    indirect case rejected(ContentPhrase, Int, line: Int, field: String?, reason: String)
    /// Columns of a table, each with what it is taken for.
    case columns(String), noAnswerColumn(path: String, String), noOwnerColumn(String)
    case allJoined, unjoined(Int, shown: String, isMended: Bool)
    case allNamed, unnamed(queues: [String], agents: [String])
    case answersInLog(Int), noAnswers

    var english: String {
        switch self {
        case .nothingReadable(let lines):
            "not one of \(lines) lines can be read; check that it is a queue_log or events"
        case .answers(let lines, let answers): "\(lines) lines: \(answers) answers"
        case .calls(let lines, let queues, let agents):
            "\(lines) lines: \(queues) queues, \(agents) agents"
        case .rejected(let content, let count, let line, let field, let reason):
            "\(content.english); \(count) cannot be read, the first is line \(line)"
                + (field.map { ", field \($0)" } ?? "") + " (\(reason)); look at it"
        case .columns(let found): found
        case .noAnswerColumn(let path, let found):
            "no column of \(path) looks like an answer (\(found)); name its head"
        case .noOwnerColumn(let found):
            "\(found); no column says of which call or agent an answer is, name it"
        case .allJoined: "every member of a queue is joined to a person"
        case .unjoined(let count, let shown, let isMended):
            "\(count) interfaces are joined to nobody (\(shown)), so they count as nobody's; "
                + (isMended
                    ? "Asterisk writes names by now, for the lines before say whose they are"
                    : "let Asterisk write names (queues.conf, [general]), or say whose they are")
        case .allNamed: "every queue and agent has a name"
        case .unnamed(let queues, let agents):
            Self.parts(("queues", queues), ("agents", agents)).joined(separator: " and ")
                + " have only numbers; give them names in the configuration, of which "
                + "“floorwalker config init” writes every line"
        case .answersInLog(let count): "\(count) answers to surveys in the log"
        case .noAnswers:
            "no answers to surveys yet, so the board has no score; the dialplan of a survey writes "
                + "them with"
        }
    }

    var german: String {
        switch self {
        case .nothingReadable(let lines):
            "keine von \(lines) Zeilen ist lesbar; prüfen Sie, ob es ein queue_log oder Ereignisse "
                + "sind"
        case .answers(let lines, let answers): "\(lines) Zeilen: \(answers) Antworten"
        case .calls(let lines, let queues, let agents):
            "\(lines) Zeilen: \(queues) Warteschlangen, \(agents) Agenten"
        case .rejected(let content, let count, let line, let field, let reason):
            "\(content.german); \(count) sind nicht lesbar, die erste ist Zeile \(line)"
                + (field.map { ", Feld \($0)" } ?? "") + " (\(reason)); sehen Sie sie an"
        case .columns(let found): found
        case .noAnswerColumn(let path, let found):
            "keine Spalte von \(path) sieht nach einer Antwort aus (\(found)); nennen Sie ihren Kopf"
        case .noOwnerColumn(let found):
            "\(found); keine Spalte sagt, zu welchem Anruf oder Agenten eine Antwort gehört; nennen "
                + "Sie sie"
        case .allJoined: "jedes Mitglied einer Warteschlange ist einer Person zugeordnet"
        case .unjoined(let count, let shown, let isMended):
            "\(count) Schnittstellen sind niemandem zugeordnet (\(shown)) und zählen für niemanden; "
                + (isMended
                    ? "Asterisk schreibt inzwischen Namen; sagen Sie für die Zeilen davor, wem sie "
                        + "gehören"
                    : "lassen Sie Asterisk Namen schreiben (queues.conf, [general]), oder sagen Sie, "
                        + "wem sie gehören")
        case .allNamed: "jede Warteschlange und jeder Agent hat einen Namen"
        case .unnamed(let queues, let agents):
            Self.parts(("Warteschlangen", queues), ("Agenten", agents)).joined(separator: " und ")
                + " haben nur Nummern; geben Sie ihnen Namen in der Konfiguration, deren Zeilen "
                + "„floorwalker config init“ alle schreibt"
        case .answersInLog(let count): "\(count) Umfrageantworten im Log"
        case .noAnswers:
            "noch keine Umfrageantworten, also hat das Board keinen NPS; der Wählplan einer Umfrage "
                + "schreibt sie mit"
        }
    }

    /// `2 queues (100, 200)`, without what there is none of.
    private static func parts(_ groups: (String, [String])...) -> [String] {
        groups.filter { !$0.1.isEmpty }.map { noun, names in
            "\(names.count) \(noun) (\(names.prefix(3).joined(separator: ", ")))"
        }
    }
}
