import Drawing
import Testing

@testable import Curses

@Suite("A theme")
struct ThemeTests {
    private func look(
        _ style: Style, _ depth: ColourDepth, lamp: Bool = false, on ground: Ground = .dark,
        of theme: Theme = .standard
    ) -> Look {
        theme.look(style, isLamp: lamp, in: depth, on: ground)
    }

    @Test("has by default the colours of the palette")
    func colours() {
        #expect(look(.act, .direct) == Look(0xD55E00, .bold))
        #expect(look(.act, .many) == Look(166, .bold))
        #expect(look(.watch, .many) == Look(214))
        #expect(look(.above, .many) == Look(74, .bold))
        #expect(look(.below, .sixteen) == Look(5, .bold))
        #expect(look(.act, .sixteen) == Look(1, .bold))
        #expect(look(.onTarget, .many) == Look())
        #expect(look(.plain, .direct) == Look())
    }

    @Test("tells every grade without colour", arguments: Style.allCases, Theme.own.map(\.name))
    func withoutColour(style: Style, name: String) throws {
        let theme = try #require(Theme.own.first { $0.name == name })
        let isPlain = [.plain, .onTarget].contains(style)
        #expect(look(style, .none, of: theme).colour == nil)
        #expect(look(style, .none, of: theme).attributes.isEmpty == isPlain)
    }

    @Test("without colours has none on any terminal", arguments: ColourDepth.allCases)
    func mono(depth: ColourDepth) {
        for style in Style.allCases {
            #expect(look(style, depth, of: .mono) == look(style, .none))
        }
    }

    @Test(
        "writes no amber text on a ground that is light or may be",
        arguments: [Ground.light, .unknown])
    func amber(ground: Ground) {
        for theme in [Theme.standard, .traffic] {
            #expect(look(.watch, .many, on: ground, of: theme) == Look(nil, .bold))
            #expect(look(.watch, .many, lamp: true, on: ground, of: theme) == Look(214, .reverse))
            #expect(look(.stale, .sixteen, on: ground, of: theme) == Look(nil, .bold))
        }
    }

    @Test("reverses the lamp that has only just turned")
    func alarm() {
        #expect(look(.alarm, .many) == Look(166, [.bold, .reverse]))
        #expect(look(.alarm, .many, of: .highContrast) == Look(166, .bold))
        #expect(look(.alarm, .none) == Look(nil, [.bold, .reverse]))
    }

    @Test("for eyes that miss what is faint has nothing dim")
    func contrast() {
        for ground in [Ground.dark, .light] {
            let looks = Style.allCases.map { look($0, .many, on: ground, of: .highContrast) }
            #expect(!looks.contains { $0.attributes.contains(.dim) })
            #expect(look(.act, .many, on: ground, of: .highContrast).attributes.contains(.reverse))
        }
    }

    @Test("of traffic lights has green for what is on target")
    func traffic() {
        #expect(look(.onTarget, .many, of: .traffic) == Look(34))
        #expect(look(.onTarget, .many, on: .light, of: .traffic) == Look(28))
        #expect(look(.plain, .many, of: .traffic) == Look())
    }

    @Test(
        "is chosen by the number of colours",
        arguments: [(0, ColourDepth.none), (2, .none), (8, .sixteen), (88, .sixteen), (256, .many)])
    func depth(colours: Int, depth: ColourDepth) {
        #expect(ColourDepth(colours: colours) == depth)
    }
}

@Suite("A theme of one's own")
struct OwnThemeTests {
    @Test("has its paints, on every ground, and else those of the one it is based on")
    func own() throws {
        let theme = try Theme(
            name: "ours", basedOn: .standard,
            [("act", ["#FF0000 bold"]), ("watch", ["#FFAA00", "215 underline", "bright-yellow"])])
        for ground in [Ground.dark, .light] {
            for isLamp in [false, true] {
                let look = { theme.look(.watch, isLamp: isLamp, in: $0, on: ground) }
                #expect(look(.direct) == Look(0xFFAA00))
                #expect(look(.many) == Look(215, .underline))
                #expect(look(.sixteen) == Look(3, .bold))
            }
            #expect(theme.look(.act, isLamp: false, in: .many, on: ground) == Look(196, .bold))
            #expect(theme.look(.act, isLamp: false, in: .sixteen, on: ground) == Look(1, .bold))
        }
        #expect(theme.look(.below, isLamp: false, in: .many, on: .dark) == Look(175, .bold))
    }

    @Test("says which of its lines is wrong")
    func faults() {
        #expect(throws: ThemeFault(entry: 1, reason: .noRole("bad"))) {
            try Theme(name: "a", basedOn: .standard, [("act", ["red"]), ("bad", ["red"])])
        }
        #expect(throws: ThemeFault(entry: 0, reason: .noPaint("reddish"))) {
            try Theme(name: "a", basedOn: .standard, [("act", ["reddish"])])
        }
        #expect(throws: ThemeFault(entry: 0, reason: .noRole("watchLamp"))) {
            try Theme(name: "a", basedOn: .standard, [("watchLamp", ["red"])])
        }
        #expect(Theme.roles.count == 9)
    }
}

@Suite("A paint")
struct PaintTests {
    @Test(
        "is read from words",
        arguments: [
            (["red"], Look(1), Look(1)), (["bright-blue"], Look(12), Look(4, .bold)),
            (["166 bold"], Look(166, .bold), Look(1, .bold)), (["default"], Look(), Look()),
            (["bold reverse"], Look(nil, [.bold, .reverse]), Look(nil, [.bold, .reverse])),
            (["#d55e00"], Look(166), Look(1)), (["RED Bold"], Look(1, .bold), Look(1, .bold)),
            (["#000000", "7"], Look(7), Look(7)),
        ])
    func words(texts: [String], many: Look, sixteen: Look) throws {
        let paint = try #require(Paint(texts))
        #expect(paint.look(in: .many) == many)
        #expect(paint.look(in: .sixteen) == sixteen)
        #expect(paint.look(in: .none).colour == nil)
    }

    @Test(
        "is not read from anything else",
        arguments: [
            [], [""], ["red blue"], ["256"], ["-1"], ["#12345"], ["#GGGGGG"], ["#+12345"],
            ["a", "b", "c", "d"], ["red", "1", "2", "3"],
        ])
    func faults(texts: [String]) {
        #expect(Paint(texts) == nil)
    }

    @Test(
        "has its numbers on a terminal with direct colours",
        arguments: [(7, 7), (8, 0x7F7F7F), (231, 0xFFFFFF)])
    func direct(index: Int, number: Int32) throws {
        #expect(try #require(Paint(["\(index)"])).look(in: .direct) == Look(number))
    }
}

@Suite("The ground of a terminal")
struct GroundTests {
    @Test(
        "is told by its brightness",
        arguments: [
            ("11;rgb:0000/0000/0000", .dark), ("11;rgb:ffff/ffff/ffff", .light),
            ("11;rgb:1e/1e/1e", .dark), ("11;rgb:f/f/f", .light), ("11;rgb:fdf6/e3e3/d5d5", .light),
            ("11;rgba:0000/0000/0000/ffff", .dark), ("11;rgb:0000/0000/ffff", .dark),
            ("10;rgb:0000/0000/0000", nil), ("11;rgb:00/00", nil), ("11;rgb:xx/00/00", nil),
            ("11;red", nil), ("", nil), ("11;rgb:00000/0/0", nil),
        ] as [(String, Ground?)])
    func answer(text: String, ground: Ground?) {
        #expect(Ground(answer: Array(text.utf8)) == ground)
    }
}
