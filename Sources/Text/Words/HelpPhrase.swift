/// Titles and explanations of the help screen.
public enum HelpPhrase: Phrase, CaseIterable {
    case period, screens, move, table, screen, out, marks, numbers, thisScreen
    case wall, departments, departmentsOrder
    case nps, level, abandoned, waiting, answerSpeed, handleTime, duty, setLimits

    public var english: String {
        switch self {
        case .period: "PERIOD"
        case .screens: "SCREENS"
        case .move: "MOVE"
        case .table: "TABLE"
        case .screen: "SCREEN"
        case .out: "OUT"
        case .marks: "MARKS"
        case .numbers: "NUMBERS"
        case .thisScreen: "THIS SCREEN"
        case .wall: "Six tiles of the whole centre; below them the departments, worst first."
        case .departments: "One row for each department, or for each queue of one."
        case .departmentsOrder:
            "\"needs attention\": worst lamp first, then the figure that lit it."
        case .nps: "NPS: % of 9–10 minus % of 0–6"
        case .level: "service level: answered in time ÷ (answered + gave up late)"
        case .abandoned: "abandoned: gave up late ÷ the same"
        case .waiting: "WAIT, LONG: who waits now, and since when the longest of them"
        case .answerSpeed: "ASA: waiting time of answered calls ÷ answered calls"
        case .handleTime: "AHT: talk + hold + after-call work, per handled call"
        case .duty: "DUTY: who is logged in, of all who belong here; ~ rests on activity"
        case .setLimits: "Targets, limits and seconds are set in the configuration."
        }
    }
}
