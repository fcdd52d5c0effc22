/// Titles of panels below the tables of departments, and what they say. Names and spans come written.
public enum PanelPhrase: Phrase {
    case trouble, noTrouble
    case moved, against(String), now, nothingMoved
    case states
    case answers(String)
    case ground
    /// Of whose name it is.
    case level(String), levelSteps, targetLine(String)

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
        case .level(let name): "\(name), last 2 h"
        case .levelSteps: "service level, 5-minute steps"
        case .targetLine(let target): "target ┄ \(target)"
        case .ground: "What the figures rest on"
        }
    }
}
