import Metrics
import Vocabulary

/// Survey answers of one place in one stretch of time.
struct VoiceCell: Equatable, Sendable {
    var agentAnswers = AnswerCounts()
    var companyAnswers = AnswerCounts()
    var csat = Satisfaction()
    var ces = Satisfaction()

    init() {}

    var agent: NetPromoterScore { agentAnswers.score }
    var company: NetPromoterScore { companyAnswers.score }

    mutating func add(_ voice: Voice) {
        let answer = Int(voice.answer)
        switch voice.question {
        case .npsAgent: agentAnswers.add(voice.isWithdrawn ? .withdrawn(answer) : .given(answer))
        case .npsCompany:
            companyAnswers.add(voice.isWithdrawn ? .withdrawn(answer) : .given(answer))
        case .csat: csat.add(Self.input(answer, isTop: answer >= 4, voice))
        case .ces: ces.add(Self.input(answer, isTop: answer >= 6, voice))
        case .fcr: break
        }
    }

    private static func input(_ answer: Int, isTop: Bool, _ voice: Voice) -> Satisfaction.Input {
        voice.isWithdrawn ? .withdrawn(answer, isTop: isTop) : .given(answer, isTop: isTop)
    }

    mutating func merge(_ other: Self) {
        agentAnswers.merge(other.agentAnswers)
        companyAnswers.merge(other.companyAnswers)
        csat.merge(other.csat)
        ces.merge(other.ces)
    }
}

/// What callers of one person answered, to whatever place the answers count.
struct PersonVoice: Equatable, Sendable {
    /// All answers credited to the person.
    var voice = VoiceCell()
    /// Of those who answered both questions.
    var pairs = ScorePairs()

    init() {}

    /// Whether they answered anything besides the agent question.
    var hasOthers: Bool {
        voice.companyAnswers != AnswerCounts() || voice.csat != Satisfaction()
            || voice.ces != Satisfaction()
    }

    mutating func merge(_ other: Self) {
        voice.merge(other.voice)
        pairs.merge(other.pairs)
    }
}
