extension MarkPhrase {
    public var german: String {
        switch self {
        case .act: "eingreifen"
        case .watch: "beobachten"
        case .onTarget: "im Ziel"
        case .above: "deutlich darüber"
        case .below: "deutlich darunter"
        case .tooFew: "zu wenige Antworten"
        case .old: "alt: der letzte bekannte Wert"
        case .trend: "Änderung, größer als Zufall"
        case .range95: "±95: in 95 von 100 Fällen liegt der wahre Wert in diesem Bereich"
        }
    }
}
