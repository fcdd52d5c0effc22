import Metrics
import Vocabulary

/// Takes the scores of survey answers.
struct VoiceReading {
    let voice: VoiceCell
    let pairs: ScorePairs
    /// Of everybody, so that no customer is another row's, too.
    var isWhole = false
    let statistics: StatisticsRules

    static let metrics: [Metric] = [.npsAgent, .npsCompany, .npsGap, .csat, .ces]

    func add(to list: inout MeasureList) {
        list.add(.npsAgent, .score(voice.agent, statistics))
        addOthers(to: &list)
    }

    /// All but the agent question.
    func addOthers(to list: inout MeasureList) {
        list.add(.npsCompany, .score(voice.company, statistics))
        list.add(.npsGap, gap)
        let (csat, ces) = (voice.csat, voice.ces)
        list.add(
            .csat,
            .proportion(
                Int(csat.top), of: Int(csat.answers), z: statistics.z,
                sufficiency: statistics.sufficiency(of: Int(csat.answers))))
        list.add(
            .ces,
            Measure(
                ces.mean, of: Int(ces.answers),
                sufficiency: statistics.sufficiency(of: Int(ces.answers))))
    }

    private var gap: Measure {
        Measure(
            isWhole ? pairs.gapOfAll : pairs.gap, of: pairs.pairs,
            range: pairs.range(z: statistics.z),
            sufficiency: statistics.sufficiency(of: pairs.pairs),
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
