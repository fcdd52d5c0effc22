import Testing
import Text
import Vocabulary

@Suite("A German number")
struct GermanNumberTests {
    private let say = Catalogue(.german)

    @Test("has a comma, and a blank before its sign of per cent")
    func numbers() {
        #expect(say.percent(78.06) == "78,1")
        #expect(say.signed(0.6, decimals: 1) == "+0,6")
        #expect(say.inPercent("78,1") == "78,1 %")
        #expect(Catalogue(.english).inPercent("78.1") == "78.1%")
        #expect(say.count(2086) == "2086")
    }

    @Test(
        "of time past has units of its own",
        arguments: [
            (2, "2 s"), (102, "1 min 42 s"), (4320, "1 h 12 min"), (100_800, "1 Tg 4 h"),
        ] as [(Int64, String)])
    func ages(seconds: Int64, expected: String) {
        #expect(say.age(.seconds(seconds)) == expected)
        #expect(say.narrow(432_000, in: .seconds) == "5T")
    }

    /// 2026-11-21 is a Saturday.
    @Test("of a date has points, and the clock 24 hours")
    func dates() {
        let day = CivilDate(year: 2026, month: 11, dayOfMonth: 21)
        let time = CivilTime(localSeconds: Int64(day.day) * 86_400 + 14 * 3600 + 32 * 60)
        #expect(say.date(day) == "21.11.")
        #expect(say.date(CivilDate(year: 2026, month: 3, dayOfMonth: 2)) == "02.03.")
        #expect(say.dateWithYear(day) == "21.11.2026")
        #expect(say.dateWithWeekday(day) == "Sa 21.11.")
        #expect(say.longDate(day) == "Samstag, 21. November")
        #expect(say.clock(time) == "14:32")
        #expect(say.moment(time, today: CivilDate(day: day.day + 1)) == "21.11. 14:32")
        #expect(Catalogue(.english).dateWithYear(day) == "21 Nov 2026")
    }
}

@Suite("The language")
struct LanguageTests {
    @Test(
        "is that of the first of three variables that is set",
        arguments: [
            (["LANG": "de_DE.UTF-8"], Language.german), (["LANG": "C.UTF-8"], .english),
            (["LANG": "de_AT@euro", "LC_MESSAGES": "en_GB"], .english),
            (["LC_ALL": "de", "LC_MESSAGES": "en_GB"], .german),
            (["LC_ALL": "", "LC_MESSAGES": "de_CH"], .german),
            (["LC_ALL": "POSIX", "LANG": "de_DE"], .english),
            (["LANG": "den"], .english), ([:], .english),
        ])
    func environment(variables: [String: String], language: Language) {
        #expect(Language(environment: variables) == language)
    }

    @Test("that nobody speaks is longer by two fifths and keeps its ends")
    func stretched() {
        let say = Catalogue(.stretched)
        #expect(say(HeadPhrase.waitingForData) == "«waiting for data_____»")
        #expect(say(WallPhrase.abandoned).columns >= "ABANDONED".columns * 7 / 5)
        #expect(!Language.spoken.contains(.stretched))
    }
}
