import Drawing
import Testing

@Suite("The ASCII picture")
struct CanvasASCIITests {
    @Test("of the wall says the same in the same cells")
    func wall() {
        let wall = Canvas(picture: Self.wall)
        #expect(wall.text == Self.wall)
        #expect(wall.ascii().text == Self.wallInASCII)
    }

    @Test("keeps a table readable")
    func table() {
        let rows = Canvas(
            picture: """
                1 15m  2 30m  3 60m ▐4 today▌ 5 shift  6 7d  7 30d    [ ] step   v vs yesterday
                   AGENT   STATE      FOR  CALLS   AHT  AGENT NPS ±95   n  CO. NPS FCR%  TREND
                ▌▼ A-1033  talking   6:41    21   7:58   −38    ±14  114     +9    41  ▅▄▃▃▂▂▁▁↓
                 ★ A-1027  talking   3:26    25   6:58   +67     ±9  126    +18    88  ▆▆▇▆▇▇▇█↑
                 sorted by: NPS, sure part ▾    filter: none    v grid    P names: ids
                 ↵ open  / filter  s sort  space mark  x compare  v grid  M plan  ? help  q quit
                """)
        #expect(
            rows.ascii().text == """
                1 15m  2 30m  3 60m [4 today> 5 shift  6 7d  7 30d    [ ] step   v vs yesterday
                   AGENT   STATE      FOR  CALLS   AHT  AGENT NPS ~95   n  CO. NPS FCR%  TREND
                >v A-1033  talking   6:41    21   7:58   -38    ~14  114     +9    41  =-..____v
                 * A-1027  talking   3:26    25   6:58   +67     ~9  126    +18    88  ++*+***#^
                 sorted by: NPS, sure part v    filter: none    v grid    P names: ids
                 < open  / filter  s sort  space mark  x compare  v grid  M plan  ? help  q quit
                """)
    }

    @Test("has a question mark for a letter it cannot write")
    func otherScripts() {
        let names = Canvas(picture: "Müller|日本|שָׁלוֹם|Nguye\u{302}n|a\u{1B}b|😀|", columns: 40)
        #expect(names.ascii().text == "M?ller|? ? |????|Nguy?n|a?b|? |")
    }

    @Test("holds nothing but ASCII, whatever was drawn")
    func purity() {
        let every = (0x20..<0x3000).compactMap(Unicode.Scalar.init).map(String.init)
        var canvas = Canvas(Size(columns: 64, rows: 200))
        for (index, text) in every.enumerated() {
            canvas.write(text, column: index % 64, row: index / 64, as: .watch)
        }
        let folded = canvas.ascii()
        #expect(
            folded.text.unicodeScalars.allSatisfy { $0 == "\n" || (32...126).contains($0.value) })
        #expect(folded.styles == canvas.styles)
        #expect(folded.cells.allSatisfy { $0.width == 1 })
        #expect(folded.ascii() == folded)
    }
}

extension CanvasASCIITests {
    static let wall = """
         ALL DEPARTMENTS                   TODAY since 08:00      live · 2 s      14:32
        ────────────────────────────────────────────────────────────────────────────────
          NPS · 465 answers       │ SERVICE LEVEL 20 s      │ ABANDONED
                 ██████ ██████    │ ██████ ██████ ██  ██    │ ██  ██    ██████ ██  ██
            ██       ██     ██    │     ██ ██  ██    ██     │ ██  ██        ██    ██
          ██████ ██████ ██████    │     ██ ██████   ██      │ ██████        ██   ██
            ██       ██ ██        │     ██ ██  ██  ██       │     ██        ██  ██
                 ██████ ██████    │     ██ ██████ ██  ██    │     ██ ██     ██ ██  ██
                                  │                         │
          ▲ target +35   ↗ +3     │ ▲ target 80%   ↘ −4     │ ▲ limit 5.0%   ↗ +0.6
        ──────────────────────────┼─────────────────────────┼───────────────────────────
          WAITING NOW             │ LONGEST WAIT            │ HANDLE TIME
          · limit 15     ↗ +4     │ ■ limit 3:00   Support  │ · band 5:00–6:30
         NOTICE     Card payments are slow since 14:05; tell callers 10 minutes.
         page 1/4 ●○○○  next in 12 s                           w wall   ? help   locked
        """

    static let wallInASCII = """
         ALL DEPARTMENTS                   TODAY since 08:00      live . 2 s      14:32
        --------------------------------------------------------------------------------
          NPS . 465 answers       | SERVICE LEVEL 20 s      | ABANDONED
                 ###### ######    | ###### ###### ##  ##    | ##  ##    ###### ##  ##
            ##       ##     ##    |     ## ##  ##    ##     | ##  ##        ##    ##
          ###### ###### ######    |     ## ######   ##      | ######        ##   ##
            ##       ## ##        |     ## ##  ##  ##       |     ##        ##  ##
                 ###### ######    |     ## ###### ##  ##    |     ## ##     ## ##  ##
                                  |                         |
          ! target +35   / +3     | ! target 80%   \\ -4     | ! limit 5.0%   / +0.6
        --------------------------+-------------------------+---------------------------
          WAITING NOW             | LONGEST WAIT            | HANDLE TIME
          . limit 15     / +4     | X limit 3:00   Support  | . band 5:00-6:30
         NOTICE     Card payments are slow since 14:05; tell callers 10 minutes.
         page 1/4 *ooo  next in 12 s                           w wall   ? help   locked
        """
}
