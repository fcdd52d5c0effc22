import Text
import Vocabulary

/// How figures are made, in words, by the definitions in force: what Help says is what the engine does.
struct NumbersExplained {
    private let rules: Definitions
    private let say: Catalogue

    init(_ rules: Definitions, _ say: Catalogue) {
        self.rules = rules
        self.say = say
    }

    /// A figure and its making, in the order of the columns.
    var items: [(name: FormulaPhrase.Name, words: String)] {
        [
            (.score, score), (.level, level), (.abandoned, abandoned),
            (.answerSpeed, say(FormulaPhrase.answerSpeed)), (.slowWait, slowWait),
            (.handleTime, handleTime), (.duty, say(FormulaPhrase.duty)),
            (.people, say(FormulaPhrase.people(days: rules.people.windowDays))),
            (.marks, marks), (.day, day), (.limits, limits),
        ]
    }

    private var service: ServiceRules { rules.service }

    private func seconds(_ span: Timespan) -> String { say.age(span) }

    private func share(_ part: Double) -> String {
        let percent = part * 100
        return say.inPercent(say.percent(percent, decimals: percent == percent.rounded() ? 0 : 1))
    }

    /// Of the usual widths one knows the share; of any other, its multiple of the standard error.
    private var score: String {
        let known: [Double: Double] = [1.645: 0.9, 1.96: 0.95, 2.576: 0.99]
        let confidence =
            known[rules.statistics.z].map(share) ?? say.percent(rules.statistics.z, decimals: 2)
            + " σ"
        return say(
            FormulaPhrase.score(confidence: confidence, least: rules.statistics.showFrom))
    }

    private var level: String {
        let limit = seconds(service.threshold)
        var met = [FormulaPhrase.answeredWithin(limit)]
        var decided = [FormulaPhrase.answered, gaveUpTooLate]
        if service.abandonInTime == .met {
            met.append(.gaveUpWithin(limit))
        }
        if service.verdict(onFlowout: .timeout) == .miss { decided.append(.timedOut) }
        if service.countsWaiting { decided.append(.waitingOver(limit)) }
        let formula = FormulaPhrase.overall(
            met.map { say($0) }.joined(separator: " + "), of: decided.map { say($0) })
        return ([formula] + asides).map { say($0) }.joined(separator: "; ")
    }

    /// A hang-up that the service level does not overlook.
    private var gaveUpTooLate: FormulaPhrase {
        switch service.abandonInTime {
        case .ignore: .gaveUpAfter(seconds(service.threshold))
        case .miss, .met: gaveUp(overlooking: service.shortAbandon)
        }
    }

    private func gaveUp(overlooking span: Timespan) -> FormulaPhrase {
        span > .zero ? .gaveUpAfter(seconds(span)) : .gaveUp
    }

    private var asides: [FormulaPhrase] {
        var asides: [FormulaPhrase] = []
        if rules.level == .contact { asides.append(.wholeContacts) }
        if service.variant != .default { asides.append(.beside(variant: service.variant.rawValue)) }
        let own = rules.queueService.values.count { $0 != service }
        if own > 0 { asides.append(.ownSeconds(queues: own)) }
        return asides
    }

    private var abandoned: String {
        let part = gaveUp(overlooking: service.abandonIncludesShort ? .zero : service.shortAbandon)
        let whole: [FormulaPhrase] =
            switch service.abandonDenominator {
            case .exits: [.answered, part, .leftOtherwise]
            case .offered: [.offered]
            case .answeredPlusAbandoned: [.answered, part]
            }
        return say(FormulaPhrase.overall(say(part), of: whole.map { say($0) }))
    }

    private var slowWait: String {
        say(FormulaPhrase.slowWait(ofAll: service.waitPopulation == .exits))
    }

    private var handleTime: String {
        let handling = rules.handling
        let most = handling.includesACW ? handling.acwLimit.map { say.duration($0) } : nil
        return say(
            FormulaPhrase.handleTime(
                ring: handling.includesRing, wrapUp: handling.includesACW, atMost: most))
    }

    private var marks: String {
        let least = rules.statistics.highlightFrom
        switch rules.people.markTest {
        case .falseDiscovery:
            return say(FormulaPhrase.mark(answers: least, byChance: share(rules.people.markRate)))
        case .interval: return say(FormulaPhrase.markByRange(answers: least))
        }
    }

    private var day: String {
        let minutes = rules.time.dayReset
        let start =
            "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):"
            + "\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        return say(
            FormulaPhrase.day(
                start: start, zone: rules.time.zone ?? say(FormulaPhrase.hostZone)))
    }

    private var limits: String {
        let ghost = FormulaPhrase.ghost(say.age(rules.time.ghostAfter))
        return "\(say(FormulaPhrase.limits)); \(say(ghost))"
    }
}
