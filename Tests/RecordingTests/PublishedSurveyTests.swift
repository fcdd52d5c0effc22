import Foundation
import Testing
import Vocabulary

/// Survey files that other people published and that are not kept here.
private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/public/survey")

@Suite(
    "A published survey file",
    .enabled(if: FileManager.default.isReadableFile(atPath: folder.path(percentEncoded: false))))
struct PublishedSurveyTests {
    private func report(
        _ name: String, _ layout: SurveyLayout = SurveyLayout()
    ) throws -> AnswerReport {
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: name)))
        return try AnswerReport([.survey(bytes)], layout)
    }

    @Test("of 220 dated scores has the score its page states")
    func dated() throws {
        let report = try report("nps_responses-220.csv")
        #expect(report["nps_company"] == 100 * Double(85 - 44) / 220)
        #expect(report["nps_company_n"] == 220)
    }

    @Test("of seven questions without dates has the score its page states")
    func withoutDates() throws {
        let report = try report("survey_responses-7q.csv")
        #expect(report["nps_company"] == -11.3)
        #expect(report["nps_company_promoters"] == 271)
        #expect(report["nps_company_passives"] == 345)
        #expect(report["nps_company_detractors"] == 384)
        #expect(report["csat_n"] == 1000, "the overall satisfaction beside it")
    }

    @Test("with three rows of heads is read below them, its question named by any of them")
    func threeRows() throws {
        for head in ["Q1", "This is a multiple choice question."] {
            var layout = SurveyLayout()
            layout.columns = [.npsCompany: [head]]
            let report = try report("qualtrics-export-3-header-rows.csv", layout)
            #expect(report["nps_company"] == -100)
            #expect(report["nps_company_n"] == 1)
        }
    }
}
