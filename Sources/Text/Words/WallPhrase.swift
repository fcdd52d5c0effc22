/// The wall: labels of tiles, their last lines, the lines below, the legend. Values come written.
public enum WallPhrase: Phrase {
    // Labels of tiles
    case nps(answers: Int)
    case netPromoterScore
    /// Without a threshold when the queues differ in it.
    case serviceLevel(threshold: String?)
    case abandoned, waitingNow, handleTime, queueTime, answered, offered
    /// With the name of the department where it is.
    case longestWait(in: String?)
    // The last line of a tile
    case target(String), limit(String), average(String), queueTimeOf(String)
    case handling(talk: String, wrapUp: String)
    case belowTarget(String), onTarget(String)
    case ofOnDuty(Int)
    /// A live figure that was withdrawn.
    case last(String, at: String)
    /// A slow figure that is dimmed.
    case at(String)
    // The score as hero
    case agentQuestion(answers: Int)
    case companyQuestion, range95, answerRate
    case promoters, passives, detractors
    case byHour
    // Lines below the tiles
    case more(Int)
    case waiting(Int)
    case whyToday, callSteps, wellDone, notice
    case page(Int, of: Int)
    case pageLong(Int, of: Int)
    case next(seconds: String)
    case nextPage(seconds: String)
    case held, namesHidden, locked

    public var english: String {
        switch self {
        case .nps(let answers): "NPS · \(counted(answers, "answer", "answers"))"
        case .netPromoterScore: "NET PROMOTER SCORE"
        case .serviceLevel(nil): "SERVICE LEVEL"
        case .serviceLevel(let threshold?): "SERVICE LEVEL \(threshold)"
        case .abandoned: "ABANDONED"
        case .waitingNow: "WAITING NOW"
        case .longestWait(nil): "LONGEST WAIT"
        case .longestWait(let name?): "LONGEST WAIT · \(name)"
        case .handleTime: "HANDLE TIME"
        case .queueTime: "QUEUE TIME"
        case .answered: "ANSWERED"
        case .offered: "OFFERED"
        case .target(let value): "target \(value)"
        case .limit(let value): "limit \(value)"
        case .average(let value): "avg \(value)"
        case .queueTimeOf(let value): "queue time \(value)"
        case .handling(let talk, let wrapUp): "talk \(talk)  after \(wrapUp)"
        case .belowTarget(let value): "below target \(value)"
        case .onTarget(let value): "on target \(value)"
        case .ofOnDuty(let count): "of \(count) on duty"
        case .last(let value, let time): "last \(value) at \(time)"
        case .at(let time): "at \(time)"
        case .agentQuestion(let answers):
            "agent question, \(counted(answers, "answer", "answers"))"
        case .companyQuestion: "company question"
        case .range95: "95 % range"
        case .answerRate: "answer rate"
        case .promoters: "promoters"
        case .passives: "passives"
        case .detractors: "detractors"
        case .byHour: "NPS today, by hour"
        case .more(let count): "and \(count) more"
        case .waiting(let count): "\(count) waiting"
        case .whyToday: "WHY TODAY"
        case .callSteps: "CALL STEPS"
        case .wellDone: "WELL DONE"
        case .notice: "NOTICE"
        case .page(let number, let count): "page \(number)/\(count)"
        case .pageLong(let number, let count): "page \(number) of \(count)"
        case .next(let seconds): "next in \(seconds)"
        case .nextPage(let seconds): "next page in \(seconds)"
        case .held: "held"
        case .namesHidden: "names are hidden on this screen"
        case .locked: "locked"
        }
    }
}
