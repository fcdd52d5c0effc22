import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("The panel of a large wall")
struct WallHeroTests {
    private func lines(_ change: (inout Snapshot) -> Void = { _ in }) -> [String] {
        var snapshot = PictureDay.snapshot
        change(&snapshot)
        return Board.showing(.wall, snapshot, columns: 160, rows: 45).plainText()
            .split(separator: "\n", omittingEmptySubsequences: false).map {
                String($0.prefix(82))
            }
    }

    /// 250, 116 and 99 of 465 in 73 columns: 39.2, and 57.5 with the second.
    @Test(
        "shares its bar out to the last column",
        arguments: [
            ([99, 0, 0, 0, 0, 0, 0, 116, 0, 250, 0], 73, [39, 18, 16]),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], 10, [10, 0, 0]),
            ([1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1], 10, [3, 4, 3]),
            ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 10, [0, 0, 0]),
        ])
    func shares(answers: [Int], width: Int, expected: [Int]) {
        #expect(ScoreParts(AnswerSpread(agent: answers)).columns(of: width) == expected)
    }

    @Test("says how far from its target the score is, how sure it is, and what the company got")
    func words() {
        let text = lines().joined(separator: "\n")
        #expect(text.contains("▲ below target +35"))
        #expect(text.contains("↗ +3 against yesterday, same time"))
        #expect(text.contains("95 % range  +25 … +39"))
        #expect(text.contains("company question  +21   n 452"))
        let good = lines { $0.total.figures[.npsAgent]?.value = 40 }.joined(separator: "\n")
        #expect(good.contains("▲ target +35"), "the lamp has its own memory")
    }

    @Test("draws an hour lower or higher than its day, and none of too few answers")
    func hours() {
        let shown = lines()
        #expect(shown[18].hasPrefix("   NPS today, by hour"))
        #expect(shown[20].hasPrefix("   08h  +24  09h  +27  10h  +31  11h  +36"))
        let few = lines {
            $0.total.hours[1].score = Figure(value: 50, evidence: 9, sufficiency: .insufficient)
        }
        #expect(few[20].contains("09h    –"))
        #expect(few[19].prefix(23).hasSuffix("          "))
        // The day began with the first answer, not at midnight.
        let late = lines { $0.total.hours[0].score = Figure(value: nil, evidence: 0) }
        #expect(late[20].hasPrefix("   09h  +27"))
        #expect(lines { $0.total.hours = [] }[18].allSatisfy { $0 == " " })
    }

    /// An hour twelve points off its day of some 66 answers may be chance.
    @Test("does not make a mountain of chance")
    func scale() {
        let heights = lines()[19].filter { $0 != " " }
        #expect(Set(heights).isSubset(of: ["▃", "▄", "▅"]))
        let wild = lines { $0.total.hours[3].score.value = 100 }[19]
        #expect(wild.contains("████████"))
    }

    @Test("shows no number of too few answers, and nothing of how they are made up")
    func tooFew() {
        let text = lines {
            $0.total.figures[.npsAgent] = Figure(
                value: 50, evidence: 8, range: -10...100, sufficiency: .insufficient)
            $0.total.spread = AnswerSpread()
        }.joined(separator: "\n")
        #expect(text.contains("agent question, 8 answers"))
        #expect(!text.contains("range") && !text.contains("promoters"))
    }
}
