import Formats
import Foundation
import Testing
import Vocabulary

@Suite("The columns of a survey file")
struct SurveyColumnTests {
    private func roles(_ heads: String, _ layout: SurveyLayout = SurveyLayout()) -> String {
        let heads = SurveyTable(heads + "\n", layout).heads
        return SurveyColumn.allCases.compactMap { column in
            heads[column].map { "\(column.rawValue)=\($0)" }
        }.joined(separator: " ")
    }

    @Test(
        "are guessed from their heads",
        arguments: [
            (
                "Response ID,Call ID,Department,Agent,How likely are you to recommend us? (0-10),Comment,Answered At",
                "id=Response ID contact=Call ID time=Answered At agent=Agent department=Department "
                    + "comment=Comment nps_company=How likely are you to recommend us? (0-10)"
            ),
            (
                "id,survey_q1_satclaims,survey_q5_osat,survey_q6_nps",
                "id=id nps_company=survey_q6_nps csat=survey_q5_osat"
            ),
            (
                "response_id,customer_id,response_date,nps_score,category,branch",
                "id=response_id time=response_date nps_company=nps_score"
            ),
            (
                "StartDate;EndDate;ResponseId;uniqueid;Q1_NPS_GROUP;Q1",
                "id=ResponseId contact=uniqueid time=EndDate"
            ),
            (
                "Würden Sie die Person weiterempfehlen;Würden Sie unsere Firma weiterempfehlen;"
                    + "Grund;Berater;Abteilung;Erfassungsdatum",
                "time=Erfassungsdatum agent=Berater department=Abteilung comment=Grund "
                    + "nps_agent=Würden Sie die Person weiterempfehlen "
                    + "nps_company=Würden Sie unsere Firma weiterempfehlen"
            ),
            (
                "Rate who you spoke to,Score,Date",
                "time=Date nps_agent=Rate who you spoke to nps_company=Score"
            ),
            (
                "agent_score,brand_score,NPS comment",
                "comment=NPS comment nps_agent=agent_score nps_company=brand_score"
            ),
            ("Date of birth,NPS,Created,Sent date", "time=Sent date nps_company=NPS"),
            ("a,b,c", ""),
        ])
    func guesses(heads: String, roles expected: String) {
        #expect(roles(heads) == expected)
    }

    @Test("are those that were named, in capitals or not, before any guess")
    func named() {
        var layout = SurveyLayout()
        layout.columns = [
            .npsAgent: ["other", "q 7"], .time: ["no such head"], .comment: [], .id: ["NPS"],
        ]
        #expect(
            roles("Q7,NPS,Q_7,Comment,Date", layout) == "id=NPS time=Date nps_agent=Q_7")
    }

    /// Names, questions, ids; the answer's time is its end.
    private static let triple = """
        StartDate,EndDate,ResponseId,Q1,Q2,Q3
        Anfangsdatum,Enddatum,Antwort-ID,"Würden Sie uns, alles in allem, weiterempfehlen?",Warum?,Alter
        "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3""}"
        2026-03-02 08:59:00,2026-03-02 09:00:00,R_1,9,gut,40

        """

    @Test("have three heads where a tool writes names, questions and ids", arguments: [1, 7, 4096])
    func threeRows(chunk: Int) {
        let table = SurveyTable(Self.triple, chunk: chunk)
        #expect(table.lines == ["1772442000 nps_company 9 - gut"])
        #expect(table.tally.lines == 1)
        var layout = SurveyLayout()
        layout.columns = [.npsAgent: ["QID3"], .npsCompany: []]
        let named = SurveyTable(
            Self.triple.replacing("{\"\"ImportId\"\":\"\"QID3\"\"}", with: "QID3"), layout)
        #expect(named.lines == ["1772442000 nps_agent 40 - gut"])
    }

    @Test("that hold no answers leave every row unread, and counted")
    func none() {
        let table = SurveyTable("a,b\n1,2\n3,4\n")
        #expect(table.tally.reasons == [.missingField: 2])
        #expect(table.tally.lines == 2)
    }
}
