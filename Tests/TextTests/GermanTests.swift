import Testing
import Text
import Vocabulary

@Suite("German")
struct GermanTests {
    private let say = Catalogue(.german)

    /// What the two languages share: figures, names that everybody in the trade knows by their English
    /// letters, and words that are spelled alike.
    private static let shared: Set<String> = [
        "NPS", "±95", "n", "SL%", "SL", "ASA", "P90", "AHT", "CSAT", "CES", "P50", "P95", "AGENT",
        "TEAM", "TREND", "−100 ···· 0 ···· +100", "−100 ······ 0 ······ +100", "DEMO", "live · 2 s",
        "live 2 s", "15m", "30m",
        "60m", "15 min", "30 min", "60 min", "15 MIN", "30 MIN", "60 MIN", "A", "A.", "A: B", "–",
        "NET PROMOTER SCORE", "PIN ••", "08h", "– ", "  ", "n<10", "team", "n 2", "NPS · n 2",
        "AHT 1", "Team A", "2 –",
        "Board", "CSAT, CES", "1",
    ]

    @Test("has words of its own for everything but what the languages share")
    func ownWords() {
        for phrase in EveryPhrase.all {
            let (german, english) = (say(phrase), Catalogue(.english)(phrase))
            // A figure without a name of its own goes by its symbol, in both.
            let isSymbol = Metric.allCases.contains { $0.rawValue == german }
            #expect(!isSymbol || german == english, "\(english) has no German name")
            #expect(
                german != english || Self.shared.contains(german) || isSymbol,
                "\(phrase) is “\(german)” in both")
        }
    }

    @Test("says nothing that would be changed on the way to the screen")
    func safe() {
        for phrase in EveryPhrase.all {
            let german = say(phrase)
            #expect(sanitised(german) == german)
            #expect(!german.isEmpty)
        }
    }

    @Test("counts one thing and several")
    func plurals() {
        #expect(say(WallPhrase.nps(answers: 1)) == "NPS · 1 Antwort")
        #expect(say(WallPhrase.nps(answers: 465)) == "NPS · 465 Antworten")
        #expect(say(NoticePhrase.rejectedLines(1)) == "1 Zeile ist nicht lesbar")
        #expect(say(NoticePhrase.rejectedLines(3)) == "3 Zeilen sind nicht lesbar")
    }

    @Test("names every period, short, long and loud", arguments: Period.allCases)
    func periods(period: Period) {
        let (short, long) = (say(PeriodPhrase.short(period)), say(PeriodPhrase.long(period)))
        #expect(!short.isEmpty && short.columns <= long.columns)
        #expect(say(PeriodPhrase.loud(period)) == long.uppercased())
    }

    @Test("keeps its lines on a screen of 80 columns", arguments: [Language.english, .german])
    func lines(language: Language) {
        let say = Catalogue(language)
        let sentences: [any Phrase] = [
            NoticePhrase.liveHidden, NoticePhrase.noShift,
            AgentPhrase.marks(reference: "Support (+11 ±4)"),
            AgentPhrase.marksOfAll, AgentPhrase.timesMakeNoMark, TablePhrase.markSome,
            TablePhrase.markNoMore,
        ]
        for sentence in sentences { #expect(say(sentence).columns <= 77, "\(say(sentence))") }
        let notes: [NoticePhrase] = [.noSurveys, .noAnswersYet]
        for note in notes { #expect(say(note).columns <= 67, "\(say(note))") }
    }
}
