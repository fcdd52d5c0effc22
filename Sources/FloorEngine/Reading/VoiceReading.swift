import Metrics
import Vocabulary

/// Takes the scores of survey answers.
struct VoiceReading {
    let voice: VoiceCell
    let pairs: ScorePairs
    /// Of everybody, so that no customer is another row's, too.
    var isWhole = false
    let statistics: StatisticsRules

    var measures: [Metric: Measure] {
        var measures = others
        measures[.npsAgent] = .score(voice.agent, statistics)
        return measures
    }

    /// All but the agent question.
    var others: [Metric: Measure] {
        let csat = voice.csat
        var satisfied = Measure.proportion(
            Int(csat.top), of: Int(csat.answers), z: statistics.z)
        satisfied.figure.sufficiency = statistics.sufficiency(of: Int(csat.answers))
        return [
            .npsCompany: .score(voice.company, statistics), .npsGap: gap, .csat: satisfied,
            .ces: Measure(
                Figure(
                    value: voice.ces.mean, evidence: Int(voice.ces.answers),
                    sufficiency: statistics.sufficiency(of: Int(voice.ces.answers)))),
        ]
    }

    private var gap: Measure {
        Measure(
            Figure(
                value: isWhole ? pairs.gapOfAll : pairs.gap, evidence: pairs.pairs,
                range: pairs.range(z: statistics.z),
                sufficiency: statistics.sufficiency(of: pairs.pairs)),
            standardError: pairs.adjustedStandardError)
    }
}

extension AnswerSpread {
    init(_ voice: VoiceCell, _ pairs: ScorePairs) {
        self.init(
            agent: voice.agentAnswers.counts.map(Int.init),
            company: voice.companyAnswers.counts.map(Int.init),
            both: ScorePairs.Class.allCases.map { agent in
                ScorePairs.Class.allCases.map { pairs[agent, $0] }
            })
    }

    init(_ own: PersonVoice) {
        self.init(own.voice, own.pairs)
    }
}
