import Text

/// What keyboards of a language have printed on their keys.
enum KeyNamePhrase: Phrase {
    case space, control(Character), pageUp, pageDown, home, end, escape, backspace, delete, tab
    case backTab

    var english: String {
        switch self {
        case .space: "space"
        case .control(let letter): "ctrl-\(letter)"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .escape: "esc"
        case .backspace: "backspace"
        case .delete: "del"
        case .tab: "tab"
        case .backTab: "shift-tab"
        }
    }

    var german: String {
        switch self {
        case .space: "Leer"
        case .control(let letter): "Strg-\(letter)"
        case .pageUp: "Bild↑"
        case .pageDown: "Bild↓"
        case .home: "Pos1"
        case .end: "Ende"
        case .escape: "Esc"
        case .backspace: "Rück"
        case .delete: "Entf"
        case .tab: "Tab"
        case .backTab: "Umschalt-Tab"
        }
    }
}
