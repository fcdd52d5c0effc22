/// What a page shows, sentence by sentence: the part of Help about the page it was opened on.
public enum PagePhrase: Phrase {
    case wall, departments, departmentsOrder
    case agents, agentsOrder
    /// Over how many days scores and marks reach.
    case window(days: Int)
    /// How many answers a number and a mark need.
    case evidence(number: Int, mark: Int)
    case agent, agentAnswers, compare, grid, filter

    public var english: String {
        switch self {
        case .wall:
            "Six tiles of the whole or of one department; ← → turn the page, space holds it."
        case .departments: "One row for each department, or for each queue of one."
        case .departmentsOrder:
            "\"needs attention\": worst lamp first, then the figure that lit it."
        case .agents: "One row for each person at home here, whatever queues they answer."
        case .agentsOrder:
            """
            "NPS, sure part": how far a score surely is from the rest of the department, so few \
            answers never lead or close the list by luck.
            """
        case .window(let days):
            """
            NPS and marks rest on the last \(counted(days, "day", "days")), even when the period \
            is shorter; calls, times and pauses follow the period.
            """
        case .evidence(let number, let mark):
            """
            A number needs \(counted(number, "answer", "answers")), a mark \(mark) and a \
            difference that survives testing everybody at once.
            """
        case .agent: "One person beside the department; only the score ever carries a mark."
        case .agentAnswers:
            "Words of customers lose addresses and long numbers; with the names off there are none."
        case .compare: "Two to four people side by side."
        case .grid: "Everybody at once: mark, name, state and for how long."
        case .filter:
            """
            Filter: sup, -night, a|b, dept:claims, dept=\"Field dispatch\", state:paused, nps<0, n>=30, \
            aht>6:30, and any column by its head.
            """
        }
    }
}
