import Formats
import Vocabulary

/// What the reader made of a survey file, an answer a line.
struct SurveyTable {
    let transcript: Transcript
    let names = Names()
    let heads: [SurveyColumn: String]

    init(
        _ text: String, _ layout: SurveyLayout = SurveyLayout(), clock: LocalClock = .utc,
        writtenAt: Instant? = nil, chunk: Int = .max
    ) {
        self.init(Array(text.utf8), layout, clock: clock, writtenAt: writtenAt, chunk: chunk)
    }

    init(
        _ bytes: [UInt8], _ layout: SurveyLayout = SurveyLayout(), clock: LocalClock = .utc,
        writtenAt: Instant? = nil, chunk: Int = .max
    ) {
        let form = SurveyForm(layout: layout, clock: clock, writtenAt: writtenAt)
        var reader = SurveyReader(names: names, form: form)
        transcript = Transcript(bytes, by: reader, chunk: chunk)
        var batch = EventBatch()
        reader.finish(bytes.span, into: &batch)
        heads = reader.heads
    }

    var tally: ReadTally { transcript.tally }
    var identities: [UInt64] { transcript.batch.identities }

    var answers: [SurveyAnswer] {
        transcript.kinds.compactMap { kind in
            if case .survey(let answer) = kind { answer } else { nil }
        }
    }

    /// Second, question, score, agent, comment; `-` for what is not there.
    var lines: [String] {
        zip(transcript.batch.events, answers).map { event, answer in
            let comment = answer.comment < 0 ? "-" : transcript.batch.texts[Int(answer.comment)]
            return [
                "\(event.time.milliseconds / 1000)", answer.question.rawValue,
                answer.score.map { "\($0)" } ?? "-",
                answer.agent.map { names.string($0.name) } ?? "-", comment,
            ].joined(separator: " ")
        }
    }

    var scores: [Int16?] { answers.map(\.score) }

    /// 100 × (promoters − detractors) ÷ valid answers to one question.
    func nps(_ question: SurveyQuestion) -> Double {
        var (sum, count) = (0, 0)
        for answer in answers where answer.question == question {
            guard let score = answer.score, (0...10).contains(score) else { continue }
            sum += score >= 9 ? 1 : score <= 6 ? -1 : 0
            count += 1
        }
        return 100 * Double(sum) / Double(count)
    }
}
