public import Vocabulary

/// The wall: labels of tiles, their last lines, the lines below. Values come written.
public enum WallPhrase: Phrase {
    // Labels of tiles
    case nps(answers: Int), npsShort(answers: Int), npsAlone
    /// Without a threshold when the queues differ in it.
    case serviceLevel(threshold: String?)
    case abandoned, waitingNow, handleTime, queueTime, answered, offered
    /// With the name of the department where it is.
    case longestWait(in: String?)
    // The last line of a tile
    case target(String), limit(String), average(String), queueTimeOf(String)
    case handling(talk: String, wrapUp: String)
    /// A live figure that was withdrawn.
    case last(String, at: String)
    /// A slow figure that is dimmed.
    case at(String)
    case ofOnDuty(String)
    // The panel of a large wall
    case netPromoterScore, agentsReady
    case agentQuestion(answers: Int)
    case below(String)
    case against(Period)
    case range95(String)
    case companyQuestion(String, answers: Int), companyScore(String)
    case offeredCalls(String), abandonedCalls(String)
    case byHourToday, byHour
    case hour(String)
    // Heads of the table of a large wall
    case answersHead, longestHead, onDutyHead
    // Lines below the tiles
    case more(Int)
    case wellDone, notice
    case noticeUnreadable(String)
    /// A department whose score is clearly above the rest of the house, or whose figure is surely better
    /// than before.
    case scoreAbove(String), improved(String, String, by: String)
    case targetMark, namesHidden
    // Which page it is
    case page(Int, of: Int), pageLong(Int, of: Int)
    case next(in: String), nextLong(in: String)
    case held, wholePage
    // A locked wall
    case locked, pin(String), wrongPIN(wait: String)

    public var english: String {
        switch self {
        case .nps(let answers): "NPS · \(counted(answers, "answer", "answers"))"
        case .npsShort(let answers): "NPS · n \(answers)"
        case .npsAlone: "NPS"
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
        case .last(let value, let time): "last \(value) at \(time)"
        case .at(let time): "at \(time)"
        case .more(let count): "and \(count) more"
        case .ofOnDuty(let count): "of \(count) on duty"
        case .netPromoterScore: "NET PROMOTER SCORE"
        case .agentsReady: "AGENTS READY"
        case .agentQuestion(let answers):
            "agent question, \(counted(answers, "answer", "answers"))"
        case .below(let goal): "below \(goal)"
        case .against(.today): "against yesterday, same time"
        case .against: "against the time before"
        case .range95(let ends): "95 % range  \(ends)"
        case .companyQuestion(let score, let answers): "company question  \(score)   n \(answers)"
        case .companyScore(let score): "company  \(score)"
        case .offeredCalls(let count): "offered  \(count)"
        case .abandonedCalls(let count): "abandoned  \(count)"
        case .byHourToday: "NPS today, by hour"
        case .byHour: "NPS by hour"
        case .hour(let hour): "\(hour)h"
        case .answersHead: "ANSWERS"
        case .longestHead: "LONGEST"
        case .onDutyHead: "ON DUTY"
        case .wellDone: "WELL DONE"
        case .notice: "NOTICE"
        case .noticeUnreadable(let path): "The notice \(path) cannot be read."
        case .scoreAbove(let name): "\(name): NPS clearly above the others"
        case .improved(let name, let figure, let change):
            "\(name): \(figure) \(change), surely better than before"
        case .targetMark: "target"
        case .namesHidden: "names are hidden on this screen"
        case .page(let place, let count): "page \(place)/\(count)"
        case .pageLong(let place, let count): "page \(place) of \(count)"
        case .next(let time): "next in \(time)"
        case .nextLong(let time): "next page in \(time)"
        case .held: "held"
        case .wholePage: "all"
        case .locked: "locked"
        case .pin(let dots): "PIN \(dots)"
        case .wrongPIN(let wait): "wrong PIN, wait \(wait)"
        }
    }
}
