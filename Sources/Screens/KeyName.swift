import Drawing

extension Key {
    /// What is printed on the key, as Help and foot lines write it.
    var name: String {
        switch self {
        case .character(" "): "space"
        case .character(let letter): String(letter)
        case .control(let letter): "ctrl-\(letter)"
        case .function(let number): "F\(number)"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .home: "Home"
        case .end: "End"
        case .enter: "↵"
        case .escape: "esc"
        case .backspace: "backspace"
        case .delete: "del"
        case .tab: "tab"
        case .backTab: "shift-tab"
        }
    }
}
