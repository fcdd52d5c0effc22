/// How figures are made, by the definitions in force. Times and numbers come written.
public enum FormulaPhrase: Phrase {
    case name(Name)
    /// `confidence`: of a hundred cases, those in which the true value lies within the range.
    case score(confidence: String, least: Int)
    // Parts of a sum over a sum
    case answered, answeredWithin(String), gaveUp, gaveUpAfter(String), gaveUpWithin(String)
    case timedOut, leftOtherwise, waitingOver(String), offered
    case overall(String, of: [String])
    case ownSeconds(queues: Int), wholeContacts, beside(variant: String)
    case answerSpeed
    case slowWait(ofAll: Bool)
    case handleTime(ring: Bool, wrapUp: Bool, atMost: String?)
    case people(days: Int)
    case mark(answers: Int, byChance: String), markByRange(answers: Int)
    case duty
    case day(start: String, zone: String), hostZone
    case ghost(String)
    case limits

    /// What is explained.
    public enum Name: Sendable, CaseIterable {
        case score, level, abandoned, answerSpeed, slowWait, handleTime, people, marks, duty, day
        case limits
    }

    public var english: String {
        switch self {
        case .name(let name): Self.english(name)
        case .score(let confidence, let least):
            "% of 9–10 minus % of 0–6; ± is its \(confidence) range; no number under \(least)"
        case .answered: "answered"
        case .answeredWithin(let time): "answered within \(time)"
        case .gaveUp: "gave up"
        case .gaveUpAfter(let time): "gave up after \(time)"
        case .gaveUpWithin(let time): "gave up within \(time)"
        case .timedOut: "timed out"
        case .leftOtherwise: "left otherwise"
        case .waitingOver(let time): "waiting over \(time)"
        case .offered: "all who came"
        case .overall(let part, let whole):
            whole.count == 1
                ? "\(part) ÷ \(whole[0])" : "\(part) ÷ (\(whole.joined(separator: " + ")))"
        case .ownSeconds(let queues):
            queues == 1 ? "one queue has its own rules" : "\(queues) queues have their own rules"
        case .wholeContacts: "of whole contacts, over all their queues"
        case .beside(let variant): "beside it by \(variant)"
        case .answerSpeed: "waiting time of answered calls ÷ answered calls"
        case .slowWait(let ofAll):
            "nine of ten \(ofAll ? "callers" : "answered callers") waited no longer"
        case .handleTime(let ring, let wrapUp, let most):
            (ring ? "ring + " : "") + "talk + hold" + (wrapUp ? " + after-call work" : "")
                + ", per handled call" + (most.map { "; after-call work at most \($0)" } ?? "")
        case .people(let days):
            "scores of people and all marks rest on \(counted(days, "day", "days"))"
        case .mark(let answers, let share):
            "from \(answers) answers on; of all marks at most \(share) are there by chance"
        case .markByRange(let answers):
            "from \(answers) answers on, when the range lies beside the whole's score"
        case .duty: "who is logged in, of all who belong here; ~ rests on activity"
        case .day(let start, let zone): "begins at \(start), \(zone)"
        case .hostZone: "the machine's time"
        case .ghost(let time): "a call without its end waits at most \(time)"
        case .limits: "targets and limits are set in the configuration"
        }
    }

    private static func english(_ name: Name) -> String {
        switch name {
        case .score: "NPS"
        case .level: "service"
        case .abandoned: "abandoned"
        case .answerSpeed: "ASA"
        case .slowWait: "P90"
        case .handleTime: "AHT"
        case .people: "people"
        case .marks: "marks"
        case .duty: "duty"
        case .day: "today"
        case .limits: "limits"
        }
    }
}
