/// Titles and explanations of the help screen.
public enum HelpPhrase: Phrase, CaseIterable {
    case period, screens, move, table, screen, out, marks, numbers, thisScreen
    case wall, departments, departmentsOrder
    case agents, agentsOrder, agentsWindow, agentsMark, agent, agentAnswers, compare, grid, filter
    case people
    case nps, level, abandoned, waiting, answerSpeed, handleTime, duty, setLimits

    public var english: String {
        switch self {
        case .period: "Period"
        case .screens: "Screens"
        case .move: "Move"
        case .table: "Table"
        case .screen: "Screen"
        case .out: "Out"
        case .marks: "Marks"
        case .numbers: "Numbers"
        case .thisScreen: "This screen"
        case .wall: "Six tiles of the whole centre; below them the departments, worst first."
        case .departments: "One row for each department, or for each queue of one."
        case .departmentsOrder:
            "\"needs attention\": worst lamp first, then the figure that lit it."
        case .agents: "One row for each person at home here, whatever queues they answer."
        case .agentsOrder:
            """
            "NPS, sure part": how far a score surely is from the rest of the department, so few \
            answers never lead or close the list by luck.
            """
        case .agentsWindow:
            "NPS and marks rest on the days named in the head line, even when the period is shorter."
        case .agentsMark:
            "A mark needs enough answers, and a difference that survives testing everybody at once."
        case .agent: "One person beside the department; only the score ever carries a mark."
        case .agentAnswers:
            "Words of customers lose addresses and long numbers; with the names off there are none."
        case .compare: "Two to four people side by side."
        case .grid: "Everybody at once: mark, name, state and for how long."
        case .filter: "Filter: anna, -night, state:paused, nps<0, n>30, aht>6:30, for>10:00, a|b."
        case .people: "People"
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
