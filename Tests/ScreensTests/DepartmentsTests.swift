import Drawing
import Testing
import Vocabulary

@testable import Screens

@Suite("The departments table")
struct DepartmentsTests {
    @Test("has a row for each and says what the figures rest on")
    func picture() {
        #expect(
            Board.showing(.departments).plainText() == """
                 All departments                         today 08:00–14:32   live · 2 s   14:32
                 1 15m  2 30m  3 60m ▐4 today▌ 5 shift  6 7d  7 30d  [ ] step   v vs yesterday
                ────────────────────────────────────────────────────────────────────────────────
                   DEPARTMENT      NPS  ±95    n    SL%  ABN% WAIT  LONG   ASA   AHT   DUTY
                ▌■ Support         +13  ±15  133   67.4   7.6    7  3:48  0:41  6:52  21/26
                 ▲ Field dispatch   +8  ±33   25   74.0   6.3    0     –  0:27  4:24    4/5
                 ▲ Claims           +4  ±23   55   77.4   4.8    3  1:36  0:22  7:35   8/10
                 · Onboarding      +47  ±26   30   83.0   3.5    0     –  0:14  8:22    6/6
                 · Billing         +50  ±14   96   80.2   3.4    2  0:31  0:12  5:18  14/16
                 · Sales           +50  ±17   70   87.9   2.3    0     –  0:08  4:46  11/12
                 · Renewals        +54  ±19   48   88.2   2.1    0     –  0:09  4:01    7/8
                 · VIP desk          –         8   93.8   1.6    0     –  0:04  6:17    3/3
                ────────────────────────────────────────────────────────────────────────────────
                 ■ All             +32   ±7  465   78.1   4.7   12  3:48  0:22  6:02  74/86
                ────────────────────────────────────────────────────────────────────────────────
                 SOURCE      queue_log, last event 14:31
                 GOALS       NPS +35 · SL 80 % · ABN 5 % · WAIT 15 · LONGEST 3:00
                 MARKS       ■ act now   ▲ watch   · on target   – too few answers to say


                ────────────────────────────────────────────────────────────────────────────────
                 sorted by: needs attention ▾      8 of 8 shown      n: answers to the survey

                 ↵ open  / filter  s sort  space mark  a agents  w wall  ? help  q quit
                """)
    }

    @Test("colours lamp and wrong value, never the row")
    func styles() {
        let lines = Board.showing(.departments).view().styles.split(separator: "\n")
        #expect(lines[5] == " w                  dd  ddd        wwww   www          d")
        #expect(lines[7] == "                                                       d")
        #expect(lines[4].hasPrefix("sAsss"))
    }

    @Test("leaves out what no source can fill")
    func withoutSurveysAndPeople() {
        var snapshot = PictureDay.snapshot
        snapshot.notes = [.noSurveys]
        snapshot.rows = snapshot.rows.map(withoutDuty)
        snapshot.total = withoutDuty(snapshot.total)
        let head = Board.showing(.departments, snapshot).plainText().split(separator: "\n")[3]
        #expect(
            head
                == "   DEPARTMENT        SL%  ABN% WAIT  LONG   ASA   AHT   ACW CALLS  ANSW  vs yd"
        )
    }

    private func withoutDuty(_ standing: Standing) -> Standing {
        var standing = standing
        standing.duty = Duty()
        return standing
    }

    @Test("says how little is known of who is on duty")
    func estimate() {
        var snapshot = PictureDay.snapshot
        snapshot.rows[0].duty = Duty(present: 21, all: 26, isEstimate: true)
        snapshot.rows[1].duty = Duty(present: 121, all: 126, isEstimate: true)
        let lines = Board.showing(.departments, snapshot).plainText().split(separator: "\n")
        #expect(lines[4].hasSuffix(" ~21/26"))
        #expect(lines[5].hasSuffix("   ~121"))
    }

    @Test("has a dash where history knows nothing of the moment")
    func history() {
        let lines = Board.showing(.departments, PictureDay.history).plainText()
            .split(separator: "\n")
        #expect(lines[0].hasSuffix("60 min   HISTORY 13:00–14:00   14:32"))
        #expect(
            lines[4]
                == "▌■ Support         +13  ±15  133   67.4   7.6    –     –  0:41  6:52      –")
    }

    @Test("says what is wrong with the data before anything else")
    func notes() {
        var snapshot = PictureDay.snapshot
        snapshot.sources[0].fault = "permission denied"
        snapshot.notes = [.rejectedLines(3), .unjoinedMembers(1), .knownSince(.distantPast)]
        let lines = Board.showing(.departments, snapshot).plainText().split(separator: "\n")
        #expect(lines[15] == " ■ queue_log: permission denied")
        #expect(lines[17] == " NOTE        3 lines could not be read")
        #expect(lines[18] == " NOTE        1 phone without a known person")
    }

    @Test("never lets a name out of its column, whatever is in it")
    func hostileName() {
        var snapshot = PictureDay.snapshot
        snapshot.rows[0].name = "\u{1B}[2J\u{202E}evil\nname 客服中心客服中心客服中心客服中心"
        let text = Board.showing(.departments, snapshot).plainText()
        #expect(!text.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
        let row = text.split(separator: "\n")[4]
        #expect(row.hasSuffix("+13  ±15  133   67.4   7.6    7  3:48  0:41  6:52  21/26"))
    }
}

@Suite("The columns of the table")
struct StandingColumnTests {
    private let all = StandingColumn.allCases

    @Test("leave in an order that keeps a score with its range and count")
    func narrow() {
        #expect(
            StandingColumn.weightiest(all, in: 43) == [
                .score, .range, .answers, .level, .abandoned, .waiting, .longest,
            ])
        #expect(StandingColumn.weightiest(all, in: 7) == [.level])
        #expect(StandingColumn.weightiest(all, in: 0) == [])
        #expect(StandingColumn.weightiest(all, in: 500) == all)
    }

    @Test("can all be reached by scrolling, and no further", arguments: [30, 43, 63, 90, 500])
    func scrolling(room: Int) {
        let last = StandingColumn.largestShift(all, in: room)
        let seen = (0...last).flatMap { StandingColumn.visible(all, in: room, shift: $0) }
        #expect(Set(seen.map(\.head)) == Set(all.map(\.head)))
        let atTheEnd = StandingColumn.visible(all, in: room, shift: last)
        #expect(atTheEnd.reduce(0) { $0 + $1.width + 1 } <= room)
    }
}
