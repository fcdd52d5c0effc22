public import Vocabulary

/// Agents: their states, their marks, and what is said about them. Names and numbers come written.
public enum AgentPhrase: Phrase {
    case agents
    /// In place of a name that is not shown.
    case hidden
    case state(PersonState)
    /// In two letters.
    case stateShort(PersonState)
    case onDuty(present: String, all: Int)
    case inState(PersonState, count: Int)
    // What marks mean. `reference`: the department and its score.
    case marks(reference: String)
    case marksOfAll
    case tooFewForMark(name: String, score: String, range: String, answers: Int)
    case timesMakeNoMark
    // What stands out about somebody's work. Times come written.
    case longPause(name: String, time: String, reason: String?, planned: String)
    case planned(String)
    case longHandleTime(name: String), shortHandleTime(name: String)
    case overOccupied(name: String), overOccupiedShort
    // In place of a score
    case fewerAnswers(than: Int)
    case tooFewShort(Int)
    case noAnswer
    // Panels of the table
    case lookFirst
    case grid, allAtOnce(Int)
    case handleTime(String), movedOn(String), missed(Int)
    case nothingBeyondChance(Int)
    case underLeast(Int, least: Int)
    case corrected(Int)
    case nobodyMarked
    case more(Int)

    public var english: String {
        switch self {
        case .agents: "Agents"
        case .hidden: "hidden"
        case .state(let state): Self.word(state)
        case .stateShort(let state): Self.letters(state)
        case .onDuty(let present, let all): "\(present) of \(all) on duty"
        case .inState(let state, let count): "\(count) \(Self.word(state))"
        case .marks(let reference):
            "★ clearly above \(reference), ▼ clearly below, · chance may explain it"
        case .marksOfAll: "★ clearly above the own department, ▼ clearly below, · chance"
        case .tooFewForMark(let name, let score, let range, let answers):
            "\(name) shows \(score), but on \(counted(answers, "answer", "answers")) "
                + "that is \(range): no mark, no colour"
        case .longPause(let name, let time, nil, let planned):
            "long pause: \(name) \(time) (planned \(planned))"
        case .longPause(let name, let time, let reason?, let planned):
            "long pause: \(name) \(time) in \"\(reason)\" (planned \(planned))"
        case .planned(let time): "planned \(time)"
        case .longHandleTime(let name): "AHT is no mark by itself: \(name) is far above the others"
        case .shortHandleTime(let name):
            "AHT is no mark by itself: \(name) is far below the others"
        case .overOccupied(let name): "hardly a moment's rest in half an hour: \(name)"
        case .overOccupiedShort: "hardly a moment's rest"
        case .timesMakeNoMark: "AHT, pauses and calls never make a mark by themselves"
        case .fewerAnswers(let least): "fewer than \(least) answers"
        case .tooFewShort(let least): "n<\(least)"
        case .noAnswer: "no answer yet"
        case .lookFirst: "Who to look at first"
        case .grid: "Grid"
        case .allAtOnce(let count): "all \(count) at once"
        case .handleTime(let time): "AHT \(time)"
        case .movedOn(let share): "moves \(share) % of its calls"
        case .missed(let count): "missed \(count)"
        case .nothingBeyondChance(let count):
            "\(counted(count, "other", "others")): nothing that chance does not explain"
        case .underLeast(let count, let least):
            "\(count) \(count == 1 ? "has" : "have") under \(least) answers"
        case .corrected(let count): "marks are corrected for testing \(count) at once"
        case .nobodyMarked: "nobody: chance may explain every difference"
        case .more(let count): "and \(count) more"
        }
    }

    private static func word(_ state: PersonState) -> String {
        switch state {
        case .loggedOut: "off"
        case .unknown: "–"
        case .available: "ready"
        case .paused: "paused"
        case .ringing: "ringing"
        case .acw: "wrap-up"
        case .onCall: "talking"
        }
    }

    private static func letters(_ state: PersonState) -> String {
        switch state {
        case .loggedOut: "  "
        case .unknown: "– "
        case .available: "rd"
        case .paused: "pa"
        case .ringing: "ri"
        case .acw: "wr"
        case .onCall: "ta"
        }
    }
}
