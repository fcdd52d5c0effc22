/// What the board says about its own data: gaps, faults, and what would fill an empty screen.
public enum NoticePhrase: Phrase {
    case sourceStopped(at: String)
    case tryingAgain(in: String, attempt: Int)
    case tryingNow(attempt: Int)
    case liveHidden
    case fault(String)
    case nothingYet
    /// What stands before a line about a source, about the goals, about anything else.
    case sourceTitle, goalsTitle, noteTitle
    case source(String, lastEvent: String?)
    case sourceFault(String, String)
    case sourceSilent(String, since: String)
    /// A source that has told of nothing yet; `checked` is how long ago it was read.
    case emptySource(String, checked: String?)
    case dayStarts
    case knownSince(String)
    case rejectedLines(Int)
    case unjoinedMembers(Int)
    case noShift
    /// No source of answers is named; sources are, but nobody has answered.
    case noSurveys, noAnswersYet

    public var english: String {
        switch self {
        case .sourceStopped(let time): "The source stopped answering at \(time)."
        case .tryingAgain(let wait, let attempt): "Trying again in \(wait) (try \(attempt))."
        case .tryingNow(let attempt): "Trying again now (try \(attempt))."
        case .liveHidden:
            "Live numbers are hidden because they would be wrong; slow ones are dimmed."
        case .fault(let sentence): sentence
        case .nothingYet: "Nothing to show yet."
        case .sourceTitle: "SOURCE"
        case .goalsTitle: "GOALS"
        case .noteTitle: "NOTE"
        case .source(let name, nil): name
        case .source(let name, let last?): "\(name), last event \(last)"
        case .sourceFault(let name, let sentence): "\(name): \(sentence)"
        case .sourceSilent(let name, let time): "\(name) has not been read since \(time)."
        case .emptySource(let name, nil): "source      \(name), not read yet"
        case .emptySource(let name, let age?): "source      \(name), read \(age) ago: no event"
        case .dayStarts: "The day starts with the first call. Until then:"
        case .knownSince(let time): "known since \(time)"
        case .rejectedLines(let count):
            "\(counted(count, "line", "lines")) could not be read"
        case .unjoinedMembers(let count):
            "\(counted(count, "phone", "phones")) without a known person"
        case .noShift: "no shift is configured, or none has begun"
        case .noSurveys: "No survey answers are connected, so there is no NPS."
        case .noAnswersYet: "Surveys are connected, but nobody has answered yet: no NPS."
        }
    }
}
