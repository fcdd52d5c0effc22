import Foundation
import Testing
import Vocabulary

/// 73 callers were asked, and the PBX and the survey tool each wrote down what they said: 37 promoters,
/// 21 passives, 14 detractors and an `x`. One answer reached the tool a second after the log.
@Suite("The answers of a recorded day")
struct RecordedAnswersTests {
    private let log: String
    private let table: [UInt8]
    /// The tool asks about "us", the log about the agent: here they are one question.
    private let oneQuestion: SurveyLayout

    init() throws {
        log = try RecordedDay().log
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/nps.csv")
        table = [UInt8](try Data(contentsOf: file))
        var layout = SurveyLayout()
        layout.columns = [.npsAgent: ["How likely are you to recommend us? (0-10)"]]
        oneQuestion = layout
    }

    private func expectTheDay(_ report: AnswerReport, _ symbol: String = "nps_agent") {
        #expect(report[symbol] == 100 * Double(37 - 14) / 72)
        #expect(report["\(symbol)_promoters"] == 37)
        #expect(report["\(symbol)_passives"] == 21)
        #expect(report["\(symbol)_detractors"] == 14)
    }

    @Test("are those of the survey tool's file alone, without a call")
    func ofTheTable() throws {
        let report = try AnswerReport([.survey(table)])
        expectTheDay(report, "nps_company")
        #expect(report["nps_agent_n"] == 0)
        #expect(report.counter(.surveyInvalid) == 1)
        expectTheDay(try AnswerReport([.survey(table)], oneQuestion))
    }

    @Test("are those of the lines in the log")
    func lines() throws {
        let report = try AnswerReport([.log(log)])
        expectTheDay(report)
        #expect(report.counter(.surveyInvalid) == 1)
    }

    @Test("are one each when both tell them, in either order, and each is its agent's")
    func both() throws {
        let alone = try AnswerReport([.log(log)])
        for sources in [[.log(log), .survey(table)], [.survey(table), .log(log)]]
            as [[AnswerReport.Source]]
        {
            let report = try AnswerReport(sources, oneQuestion)
            expectTheDay(report)
            #expect(report.counter(.surveyDupSource) == 71)
            #expect(report.counter(.surveyDupReplaced) == 1, "the one told a second later")
            #expect(report.counter(.surveyDupIgnored) == 0)
            #expect(report.agents == alone.agents)
            #expect(report.agents.count == 10)
        }
    }

    @Test("are of two questions when each is taken at its word")
    func twoQuestions() throws {
        let report = try AnswerReport([.log(log), .survey(table)])
        expectTheDay(report, "nps_agent")
        expectTheDay(report, "nps_company")
        #expect(report.counter(.surveyDupSource) == 0)
        #expect(report["nps_gap"] == 0)
    }
}
