import Testing
import Text
import Vocabulary

@Suite("The catalogue")
struct CatalogueTests {
    let say = Catalogue(.english)

    @Test("counts one thing and several")
    func plurals() {
        #expect(say(WallPhrase.nps(answers: 1)) == "NPS · 1 answer")
        #expect(say(WallPhrase.nps(answers: 465)) == "NPS · 465 answers")
        #expect(say(WallPhrase.nps(answers: 0)) == "NPS · 0 answers")
        #expect(say(NoticePhrase.rejectedLines(1)) == "1 line could not be read")
    }

    @Test("says how old the data are")
    func head() {
        #expect(say(HeadPhrase.live(age: say.age(.seconds(2)))) == "live · 2 s")
        #expect(say(HeadPhrase.noData(age: say.age(.seconds(102)))) == "NO DATA 1 m 42 s")
        #expect(say(HeadPhrase.history(span: "13:00–14:00")) == "HISTORY 13:00–14:00")
    }

    @Test("names every period, short, long and loud", arguments: Period.allCases)
    func periods(period: Period) {
        let short = say(PeriodPhrase.short(period))
        let long = say(PeriodPhrase.long(period))
        #expect(!short.isEmpty && short.columns <= long.columns)
        #expect(say(PeriodPhrase.loud(period)) == long.uppercased())
    }

    @Test("writes the period with its start")
    func start() {
        #expect(
            say(PeriodPhrase.since(period: say(PeriodPhrase.loud(.today)), start: "08:00"))
                == "TODAY since 08:00")
    }

    @Test("has a word for everything, and none that would be changed on the way to the screen")
    func completeness() {
        let phrases: [any Phrase] =
            ColumnPhrase.allCases + MarkPhrase.allCases + HelpPhrase.allCases
        for phrase in phrases {
            #expect(!say(phrase).isEmpty)
            #expect(sanitised(say(phrase)) == say(phrase))
        }
    }

    @Test("gives each grade and trend its mark")
    func marks() {
        #expect(Grade.allCases.map(\.mark) == ["·", "▲", "■"])
        let trends: [Change.Trend] = [.steepUp, .slightUp, .level, .slightDown, .steepDown]
        #expect(trends.map(\.arrow).joined() == "↑↗→↘↓")
    }
}
