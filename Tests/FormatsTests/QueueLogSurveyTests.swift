import Formats
import Testing
import Vocabulary

@Suite("A survey answer in queue_log")
struct QueueLogSurveyTests {
    private let cast = Cast()

    private func survey(
        _ line: String, custom: [String: CustomLine] = [:]
    ) -> (SurveyAnswer, String?)? {
        let reader = QueueLogReader(names: cast.names, customLines: custom)
        let log = Transcript("7|c.1|support|Alice Made-Up|\(line)\n", by: reader)
        guard case .survey(let answer) = log.kinds.first else { return nil }
        let comment = answer.comment < 0 ? nil : log.batch.texts[Int(answer.comment)]
        return (answer, comment)
    }

    @Test("names its call, queue and agent, and keeps the bars of its comment")
    func whole() throws {
        let (answer, comment) = try #require(survey("NPS|9|good|, mostly, ok"))
        #expect(answer.contact == cast.call)
        #expect(answer.queue == cast.support)
        #expect(answer.agent == cast.alice)
        #expect(answer.question == .npsAgent)
        #expect(answer.score == 9)
        #expect(comment == "good|, mostly, ok")
    }

    @Test("needs no comment", arguments: ["NPS|9", "NPS|9|", "SURVEY|9|"])
    func noComment(line: String) throws {
        #expect(try #require(survey(line)).1 == nil)
    }

    @Test(
        "has a whole number for a score, or none",
        arguments: [
            ("9", 9), ("9.0", 9), (" 10 ", 10), ("-1", -1), ("-0", 0), ("007", 7), ("11", 11),
            ("٩", 9), ("۱۰", 10), ("۱۰.۰", 10), ("7.5", nil), ("", nil), ("x", nil), ("9.", nil),
            (".5", nil), ("+9", nil), ("9 9", nil), ("1e1", nil), ("--1", nil), ("-", nil),
            ("99999", nil), ("9.000000000000000000000001", nil), ("9\u{66B}0", nil),
            ("100000000000000000000000000000", nil), ("0.00000000000000000000", 0),
        ] as [(String, Int16?)])
    func numbers(text: String, score: Int16?) throws {
        #expect(try #require(survey("NPS|\(text)|why")).0.score == score)
    }

    @Test("may come in a line of one's own")
    func custom() throws {
        let shape = CustomLine(question: .csat, score: 3, comment: nil)
        let (answer, comment) = try #require(survey("POLL|a|b|4|c", custom: ["POLL": shape]))
        #expect(answer.question == .csat)
        #expect(answer.score == 4)
        #expect(comment == nil)
    }

    @Test("may be told to look elsewhere in a built-in line, never in one of Asterisk's")
    func overriding() throws {
        let shape = CustomLine(question: .ces, score: 2, comment: 1)
        let shapes = ["NPS": shape, "PAUSE": shape]
        let (answer, comment) = try #require(survey("NPS|why|5", custom: shapes))
        #expect(answer.question == .ces)
        #expect(answer.score == 5)
        #expect(comment == "why|5")
        #expect(survey("PAUSE|5|5", custom: shapes) == nil)
    }

    @Test("may name nobody")
    func nobody() throws {
        let log = Transcript("7|NONE|NONE|NONE|NPS|3|\n", by: cast.log)
        let answer = SurveyAnswer(contact: nil, question: .npsAgent, score: 3)
        #expect(log.kinds == [.survey(answer)])
    }
}
