extension PanelPhrase {
    public var german: String {
        switch self {
        case .trouble: "Wo zuerst hinsehen"
        case .noTrouble: "alles ist im Ziel"
        case .moved: "Was sich bewegt hat"
        case .against(let span): "gegen \(span)"
        case .now: "jetzt"
        case .nothingMoved: "nichts, was nicht Zufall sein kann"
        case .states: "Was die Leute gerade tun"
        case .answers(let name): "Empfehlen sie uns? \(name)"
        case .level(let name): "\(name), letzte 2 h"
        case .levelSteps: "Servicelevel, je 5 Minuten"
        case .targetLine(let target): "Ziel ┄ \(target)"
        case .ground: "Worauf die Zahlen beruhen"
        }
    }
}
