/// Titles of panels below the tables of departments, and what they say. Names and spans come written.
public enum PanelPhrase: Phrase {
    case trouble, noTrouble
    case moved, against(String), now, nothingMoved
    case states
    case answers(String)
    case ground

    public var english: String {
        switch self {
        case .trouble: "Where to look first"
        case .noTrouble: "nothing is off its target"
        case .moved: "What moved"
        case .against(let span): "against \(span)"
        case .now: "now"
        case .nothingMoved: "nothing that chance does not explain"
        case .states: "What people do now"
        case .answers(let name): "Would they recommend us? \(name)"
        case .ground: "What the figures rest on"
        }
    }
}
