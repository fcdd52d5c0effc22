public import Vocabulary

/// What a figure is, what it rests on and what colours it.
public enum ExplanationPhrase: Phrase {
    case title(String, of: String)
    /// What is counted; `nil` for a figure that has a formula of its own.
    case meaning(Metric)
    case rests(on: Int), range(String, String), tooFew
    case parts, window, newest, goal, change
    case target(String), watch(Goal.Better, String), act(Goal.Better, String)
    case wholeRange, noGoal, tooFewForGrade(Int)
    case chance
    /// Asked for on a page whose figures are explained elsewhere.
    case elsewhere

    public var english: String {
        switch self {
        case .title(let figure, let row): "\(figure) · \(row)"
        case .meaning(let metric): Self.englishMeanings[metric] ?? metric.rawValue
        case .rests(let count): counted(count, "case", "cases")
        case .range(let low, let high): "in truth \(low) to \(high)"
        case .tooFew: "too few to show"
        case .parts: "made of"
        case .window: "window"
        case .newest: "newest line"
        case .goal: "goal"
        case .change: "change"
        case .target(let number): "target \(number)"
        case .watch(.higher, let number): "watch below \(number)"
        case .watch(.lower, let number): "watch above \(number)"
        case .act(.higher, let number): "act below \(number)"
        case .act(.lower, let number): "act above \(number)"
        case .wholeRange: "to act, the whole range must lie there"
        case .noGoal: "none is set"
        case .tooFewForGrade(let count): "graded from \(counted(count, "case", "cases")) on"
        case .chance: "chance may explain it"
        case .elsewhere:
            "= explains figures on the wall and in the tables of departments and queues"
        }
    }

    private static let englishMeanings: [Metric: String] = [
        .nWaiting: "callers who wait at this moment",
        .longestWait: "how long the one has waited who waits longest",
        .nOffered: "stays in a queue that began in the window",
        .nAnswered: "stays that ended with an agent's answer",
        .nAbandoned: "callers who hung up while they waited, short ones too",
        .blockedRate: "turned away ÷ all who came",
        .att: "time in conversation ÷ handled calls",
        .avgHold: "time on hold ÷ handled calls",
        .avgACW: "after-call work ÷ handled calls",
    ]

    public var german: String {
        switch self {
        case .title(let figure, let row): "\(figure) · \(row)"
        case .meaning(let metric): Self.germanMeanings[metric] ?? metric.rawValue
        case .rests(let count): counted(count, "Fall", "Fälle")
        case .range(let low, let high): "in Wahrheit \(low) bis \(high)"
        case .tooFew: "zu wenige für eine Zahl"
        case .parts: "besteht aus"
        case .window: "Zeitraum"
        case .newest: "neueste Zeile"
        case .goal: "Ziel"
        case .change: "Änderung"
        case .target(let number): "Soll \(number)"
        case .watch(.higher, let number): "beobachten unter \(number)"
        case .watch(.lower, let number): "beobachten über \(number)"
        case .act(.higher, let number): "handeln unter \(number)"
        case .act(.lower, let number): "handeln über \(number)"
        case .wholeRange: "zum Handeln muss der ganze Bereich dort liegen"
        case .noGoal: "keines gesetzt"
        case .tooFewForGrade(let count): "bewertet ab \(counted(count, "Fall", "Fällen"))"
        case .chance: "kann Zufall sein"
        case .elsewhere: "= erklärt Zahlen des Wallboards und der Tabellen von Abteilungen"
        }
    }

    private static let germanMeanings: [Metric: String] = [
        .nWaiting: "Anrufer, die in diesem Augenblick warten",
        .longestWait: "wie lange schon wartet, wer am längsten wartet",
        .nOffered: "Aufenthalte in einer Schlange, die im Zeitraum begannen",
        .nAnswered: "Aufenthalte, die ein Agent mit seiner Annahme beendete",
        .nAbandoned: "Anrufer, die beim Warten auflegten, auch kurz",
        .blockedRate: "Abgewiesene ÷ alle, die kamen",
        .att: "Gesprächszeit ÷ erledigte Anrufe",
        .avgHold: "Haltezeit ÷ erledigte Anrufe",
        .avgACW: "Nachbearbeitung ÷ erledigte Anrufe",
    ]
}
