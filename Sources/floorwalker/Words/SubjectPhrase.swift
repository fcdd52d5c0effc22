import Text

/// What the doctor looked at, in a word of at most nine letters.
enum SubjectPhrase: String, Phrase, CaseIterable {
    case log, growth, asterisk, logger, rotation, history
    case content, columns, members, names, surveys
    case zone, settings, terminal, letters, size, tmux, manager

    var english: String { rawValue }

    var german: String {
        switch self {
        case .log: "Log"
        case .growth: "Wachstum"
        case .asterisk: "Asterisk"
        case .logger: "Logger"
        case .rotation: "Rotation"
        case .history: "Älteres"
        case .content: "Inhalt"
        case .columns: "Spalten"
        case .members: "Mitgl."
        case .names: "Namen"
        case .surveys: "Umfragen"
        case .zone: "Zeitzone"
        case .settings: "Konfig."
        case .terminal: "Terminal"
        case .letters: "Zeichen"
        case .size: "Größe"
        case .tmux: "tmux"
        case .manager: "Manager"
        }
    }
}
