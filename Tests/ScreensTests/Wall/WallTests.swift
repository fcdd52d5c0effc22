import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("The wall")
struct WallTests {
    @Test("names the level by another formula, where the centre chose one, below its own")
    func variant() {
        var snapshot = PictureDay.snapshot
        #expect(!Board.showing(.wall, snapshot).plainText().contains("cisco"))
        snapshot.total.variant = VariantLevel(.ciscoIgnore, Figure(value: 81.6, evidence: 900))
        let lines = Board.showing(.wall, snapshot).plainText().split(separator: "\n")
        #expect(lines[8].contains("│ 82% cisco_ignore        │"), "in the blank above the goal")
        #expect(lines[9].contains("target 80%"))
        let wide = Board.showing(.wall, snapshot, columns: 160, rows: 45).plainText()
        #expect(wide.contains("82% cisco_ignore"))
    }

    @Test("shows six figures, their goals and where the trouble is")
    func picture() {
        #expect(
            Board.showing(.wall).plainText() == """
                 ALL DEPARTMENTS                   TODAY since 08:00      live · 2 s      14:32
                ────────────────────────────────────────────────────────────────────────────────
                  NPS · 465 answers       │ SERVICE LEVEL 20 s      │ ABANDONED
                         ██████ ██████    │ ██████ ██████ ██  ██    │ ██  ██    ██████ ██  ██
                    ██       ██     ██    │     ██ ██  ██    ██     │ ██  ██        ██    ██
                  ██████ ██████ ██████    │     ██ ██████   ██      │ ██████        ██   ██
                    ██       ██ ██        │     ██ ██  ██  ██       │     ██        ██  ██
                         ██████ ██████    │     ██ ██████ ██  ██    │     ██ ██     ██ ██  ██
                                          │                         │
                  ▲ target +35   ↗ +3     │ ■ target 80%   ↘ −4     │ ▲ limit 5.0%   ↗ +0.6
                ──────────────────────────┼─────────────────────────┼───────────────────────────
                  WAITING NOW             │ LONGEST WAIT · Support  │ HANDLE TIME
                  ████   ██████           │ ██████    ██  ██ ██████ │ ██████    ██████ ██████
                    ██       ██           │     ██ ██ ██  ██ ██  ██ │ ██     ██ ██  ██     ██
                    ██   ██████           │ ██████    ██████ ██████ │ ██████    ██  ██ ██████
                    ██   ██               │     ██ ██     ██ ██  ██ │ ██  ██ ██ ██  ██ ██
                  ██████ ██████           │ ██████        ██ ██████ │ ██████    ██████ ██████
                                          │                         │
                  · limit 15     ↗ +4     │ ■ limit 3:00   avg 0:22 │   talk 4:44  after 0:53
                ────────────────────────────────────────────────────────────────────────────────
                  ■ Support        SL 67%   ▲ Field dispatch SL 74%   ▲ Claims         SL 77%
                  · Onboarding     SL 83%   · Billing        SL 80%   · Sales          SL 88%
                  · Renewals       SL 88%   · VIP desk       SL 94%
                 page 1/9 ●○○○○○○○○  next in 40 s                 d departments  ? help  q quit
                """)
    }

    @Test("puts colour on what is wrong and on nothing else")
    func colours() {
        var calm = PictureDay.snapshot
        calm.total.figures = calm.total.figures.mapValues(onTarget)
        calm.rows = calm.rows.map { row in
            var row = row
            row.figures = row.figures.mapValues(onTarget)
            row.lamp = .ok
            return row
        }
        let styles = Set(Board.showing(.wall, calm).view().cells.map(\.style))
        #expect(styles == [.plain, .onTarget, .dim, .heading, .key])

        let troubled = Board.showing(.wall).view()
        #expect(styles.union([.act, .watch]) == Set(troubled.cells.map(\.style)))
    }

    private func onTarget(_ figure: Figure) -> Figure {
        var figure = figure
        figure.grade = figure.grade.map { _ in .ok }
        return figure
    }

    @Test("of the past says how long the queue took and how many came through")
    func history() {
        let choice = TileChoice(hidesQueue: true, hasSurveys: true)
        #expect(choice.six == [.score, .level, .abandoned, .queueTime, .answered, .handleTime])
        let text = Board.showing(.wall, PictureDay.history).plainText()
        #expect(text.contains("QUEUE TIME"))
        #expect(text.contains("ANSWERED"))
        #expect(!text.contains("WAITING NOW"))
    }

    @Test("without a survey begins with the answered calls and the queue time")
    func withoutSurveys() {
        var snapshot = PictureDay.snapshot
        snapshot.notes = [.noSurveys]
        let lines = Board.showing(.wall, snapshot).plainText().split(separator: "\n")
        #expect(lines[2].hasPrefix("  ANSWERED   "))
        #expect(lines[9].hasPrefix("    queue time 0:22 "))
        #expect(!lines.contains { $0.contains("NPS") })
    }

    @Test("hides a score of too few answers, and says how many there are")
    func tooFew() {
        var snapshot = PictureDay.snapshot
        snapshot.total.figures[.npsAgent] = snapshot.rows[7].figures[.npsAgent]
        let lines = Board.showing(.wall, snapshot).plainText().split(separator: "\n")
        #expect(lines[2].hasPrefix("  NPS · 8 answers "))
        #expect(lines[5].hasPrefix("  ██████                  │"))
        #expect(lines[9].hasPrefix("  – target +35 "))
    }

    @Test("does not round a missed goal up to the goal")
    func rounding() {
        var snapshot = PictureDay.snapshot
        snapshot.total.figures[.sl]?.value = 79.6
        snapshot.rows[2].figures[.sl]?.value = 79.6
        snapshot.rows[4].figures[.sl]?.value = 80.4
        let lines = Board.showing(.wall, snapshot).plainText().split(separator: "\n")
        #expect(lines[5].contains("│     ██ ██████    ██████ │"))
        #expect(lines[9].contains("│ ■ target 80%   ↘ −4     │"))
        #expect(lines[20].hasSuffix("▲ Claims       SL 79.6%"))
        #expect(lines[21].contains("· Billing        SL 80%"))
    }

    @Test("has no lamp for a wait that is none")
    func nobodyWaits() {
        var snapshot = PictureDay.snapshot
        snapshot.total.longestWaitingSince = nil
        snapshot.total.figures[.longestWait]?.value = nil
        snapshot.total.figures[.longestWait]?.grade = nil
        let lines = Board.showing(.wall, snapshot).plainText().split(separator: "\n")
        #expect(lines[18].contains("│   limit 3:00   avg 0:22 │"))
    }

    @Test("writes a long wait in smaller digits rather than cutting it")
    func longWait() {
        var snapshot = PictureDay.snapshot
        snapshot.total.longestWaitingSince = PictureDay.now - .seconds(3725)
        let lines = Board.showing(.wall, snapshot).plainText().split(separator: "\n")
        #expect(lines[13].contains("│ ▀█  ▄ █▀█ ▀▀█ ▄ █▀█ █▀▀ │"))
    }

    @Test("names as many departments as it can, the worst first, and counts the rest")
    func manyDepartments() {
        var snapshot = PictureDay.snapshot
        snapshot.rows = (1...20).map { number in
            Standing(id: "\(number)", name: "Desk \(number)", lamp: number == 20 ? .act : .ok)
        }
        let lines = Board.showing(.wall, snapshot).plainText().split(separator: "\n")
        #expect(lines[20].hasPrefix("  ■ Desk 20 "))
        #expect(lines[22].hasSuffix("and 12 more"))
    }
}
