public import Vocabulary

/// The options: what is in force and where from.
public enum OptionsPhrase: Phrase {
    case title, board, sources, missing, files
    case setting(Name)
    // Values
    case thisLanguage
    case isOn(Bool), names(NameDisplay), noColours
    /// Who orders right-to-left text, by the word of the configuration.
    case bidi(String)
    // Origins
    case standard, environment, chosen
    case file(String, line: Int?)
    // Sources. Times come written.
    case read(ago: String), lastEvent(String)
    // What no source fills
    case gap(Gap), filledBy(Gap), nothingMissing
    // Files
    case configuration, keys, themes, memory, none

    /// What can be chosen.
    public enum Name: Sendable, CaseIterable {
        case language, theme, names, refresh, ascii, bidi, mouse
    }

    /// What is not shown for want of a source.
    public enum Gap: Sendable, CaseIterable {
        case score, satisfaction, people, hold, wrapUp
    }

    public var english: String {
        switch self {
        case .title: "Options"
        case .board: "Board"
        case .sources: "Sources"
        case .missing: "Not shown"
        case .files: "Files"
        case .setting(let name): Self.english(name)
        case .thisLanguage: "English"
        case .isOn(let isOn): isOn ? "on" : "off"
        case .names(.full): "full"
        case .names(.ids): "ids"
        case .names(.none): "none"
        case .noColours: "no colours"
        case .bidi("self"): "by floorwalker"
        case .bidi("terminal"): "by the terminal"
        case .bidi("off"): "by nobody"
        case .bidi: "auto"
        case .standard: "default"
        case .environment: "environment"
        case .chosen: "chosen here"
        case .file(let name, nil): name
        case .file(let name, let line?): "\(name), line \(line)"
        case .read(let age): "read \(age) ago"
        case .lastEvent(let time): "last event \(time)"
        case .gap(.score): "NPS"
        case .gap(.satisfaction): "CSAT, CES"
        case .gap(.people): "DUTY"
        case .gap(.hold): "HOLD"
        case .gap(.wrapUp): "ACW"
        case .filledBy(.score): "survey answers: surveys:FILE, or a line of the dialplan"
        case .filledBy(.satisfaction): "columns of their own in survey files"
        case .filledBy(.people): "members in the log, or state events"
        case .filledBy(.hold): "hold events; a queue_log tells none"
        case .filledBy(.wrapUp): "a pause of acw_pause_reasons, or queue_wrapup_s"
        case .nothingMissing: "Everything there is to show has a source."
        case .configuration: "configuration"
        case .keys: "keys"
        case .themes: "themes"
        case .memory: "last choices"
        case .none: "none"
        }
    }

    private static func english(_ name: Name) -> String {
        switch name {
        case .language: "language"
        case .theme: "theme"
        case .names: "names"
        case .refresh: "refresh"
        case .ascii: "ASCII only"
        case .bidi: "right to left"
        case .mouse: "mouse"
        }
    }
}
