/// Heads of columns, as short as their columns are narrow, and the labels of the smallest screens.
public enum ColumnPhrase: Phrase, CaseIterable {
    case department, queue
    case nps, range95, answers
    case level, levelLong, abandoned, blocked, change, changeBefore
    case waiting, longest
    case answerSpeed, wait90, handleTime, talk, hold, wrapUp
    case calls, answered, abandonedCount
    case duty
    case recentLevel, changeWeek, changeFourWeeks
    // Of agents
    case agent, team, state, since, reason, missed, movedOn
    case agentScore, scoreRange, scoreRangeWide, companyScore, gap, trend

    public var english: String {
        switch self {
        case .department: "DEPARTMENT"
        case .queue: "QUEUE"
        case .nps: "NPS"
        case .range95: "±95"
        case .answers: "n"
        case .level: "SL%"
        case .levelLong: "SERVICE LEVEL"
        case .abandoned: "ABN%"
        case .blocked: "BLK%"
        case .change: "vs yd"
        case .changeBefore: "vs bef"
        case .waiting: "WAIT"
        case .longest: "LONG"
        case .answerSpeed: "ASA"
        case .wait90: "P90"
        case .talk: "TALK"
        case .hold: "HOLD"
        case .handleTime: "AHT"
        case .wrapUp: "ACW"
        case .calls: "CALLS"
        case .answered: "ANSW"
        case .abandonedCount: "ABN n"
        case .duty: "DUTY"
        case .recentLevel: "SL, 2 h"
        case .changeWeek: "vs wk"
        case .changeFourWeeks: "vs 4wk"
        case .agent: "AGENT"
        case .team: "TEAM"
        case .state: "STATE"
        case .since: "FOR"
        case .reason: "REASON"
        case .missed: "MISS"
        case .movedOn: "XFER%"
        case .agentScore: "AGENT NPS"
        case .scoreRange: "−100 ···· 0 ···· +100"
        case .scoreRangeWide: "−100 ······ 0 ······ +100"
        case .companyScore: "CO. NPS"
        case .gap: "GAP"
        case .trend: "TREND"
        }
    }
}
