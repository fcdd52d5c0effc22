import Metrics
import Vocabulary

/// Survey answers of one place in one stretch of time.
struct VoiceCell: Equatable, Sendable {
    var agent = NetPromoterScore()
    var company = NetPromoterScore()
    var csat = Satisfaction()
    var ces = Satisfaction()

    init() {}

    mutating func add(_ voice: Voice) {
        let answer = Int(voice.answer)
        switch voice.question {
        case .npsAgent: agent.add(voice.isWithdrawn ? .withdrawn(answer) : .given(answer))
        case .npsCompany: company.add(voice.isWithdrawn ? .withdrawn(answer) : .given(answer))
        case .csat: csat.add(Self.input(answer, isTop: answer >= 4, voice))
        case .ces: ces.add(Self.input(answer, isTop: answer >= 6, voice))
        case .fcr: break
        }
    }

    private static func input(_ answer: Int, isTop: Bool, _ voice: Voice) -> Satisfaction.Input {
        voice.isWithdrawn ? .withdrawn(answer, isTop: isTop) : .given(answer, isTop: isTop)
    }

    mutating func merge(_ other: Self) {
        agent.merge(other.agent)
        company.merge(other.company)
        csat.merge(other.csat)
        ces.merge(other.ces)
    }
}
