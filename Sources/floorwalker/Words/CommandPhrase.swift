import Text

/// What commands answer beside figures.
enum CommandPhrase: Phrase {
    case standardInput, standardOutput, inputEnded
    /// No file: the defaults are in force.
    case noProblems(in: String?)
    /// Two names of one file.
    case sameFile(String, as: String)
    // Of `check`: a figure that nobody knows, one without evidence, and a condition with its value.
    case noFigure(String), nothingToCompare(String)
    case met(String, String), notMet(String, String)

    var english: String {
        switch self {
        case .standardInput: "standard input"
        case .standardOutput: "standard output"
        case .inputEnded: "it has ended"
        case .noProblems(let file): "\(file ?? "defaults"): no problems"
        case .sameFile(let name, let other): "\(name) is the same log as \(other); it counts once"
        case .noFigure(let symbol):
            "\(symbol) is no figure; floorwalker report --format json names all"
        case .nothingToCompare(let symbol):
            "\(symbol) rests on nothing yet, so there is nothing to compare"
        case .met(let value, let limit): "\(value) \(limit)"
        case .notMet(let value, let limit): "\(value) is not \(limit)"
        }
    }

    var german: String {
        switch self {
        case .standardInput: "Standardeingabe"
        case .standardOutput: "Standardausgabe"
        case .inputEnded: "sie ist zu Ende"
        case .noProblems(let file): "\(file ?? "Vorgaben"): keine Fehler"
        case .sameFile(let name, let other):
            "\(name) ist dasselbe Log wie \(other); es zählt einmal"
        case .noFigure(let symbol):
            "\(symbol) ist keine Kennzahl; floorwalker report --format json nennt alle"
        case .nothingToCompare(let symbol):
            "\(symbol) beruht noch auf nichts, also gibt es nichts zu vergleichen"
        case .met(let value, let limit): "\(value) \(limit)"
        case .notMet(let value, let limit): "\(value) ist nicht \(limit)"
        }
    }
}
