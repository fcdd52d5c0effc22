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
    // Lines below the tiles
    case more(Int)

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
        }
    }
}
