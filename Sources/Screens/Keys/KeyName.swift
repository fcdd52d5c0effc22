import Drawing
import Text

extension Key {
    /// What is printed on the key, as Help and foot lines write it.
    func name(_ say: Catalogue) -> String {
        switch self {
        case .character(" "): say(KeyNamePhrase.space)
        case .character(let letter): String(letter)
        case .control(let letter): say(KeyNamePhrase.control(letter))
        case .function(let number): "F\(number)"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .pageUp: say(KeyNamePhrase.pageUp)
        case .pageDown: say(KeyNamePhrase.pageDown)
        case .home: say(KeyNamePhrase.home)
        case .end: say(KeyNamePhrase.end)
        case .enter: "↵"
        case .escape: say(KeyNamePhrase.escape)
        case .backspace: say(KeyNamePhrase.backspace)
        case .delete: say(KeyNamePhrase.delete)
        case .tab: say(KeyNamePhrase.tab)
        case .backTab: say(KeyNamePhrase.backTab)
        }
    }
}
