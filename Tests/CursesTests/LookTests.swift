import Drawing
import Testing

@testable import Curses

@Suite("The table of looks")
struct LookTests {
    private func look(
        _ style: Style, _ depth: ColourDepth, lamp: Bool = false, dark: Bool = true
    )
        -> Look
    { Look(style, isLamp: lamp, in: depth, onDark: dark) }

    @Test("has the colours of the palette")
    func colours() {
        #expect(look(.act, .many) == Look(166, .bold))
        #expect(look(.watch, .many) == Look(214))
        #expect(look(.above, .many) == Look(74, .bold))
        #expect(look(.below, .sixteen) == Look(5, .bold))
        #expect(look(.act, .sixteen) == Look(1, .bold))
    }

    @Test("tells every grade without colour", arguments: Style.allCases)
    func withoutColour(style: Style) {
        #expect(look(style, .none).colour == nil)
        #expect(look(style, .none).attributes.isEmpty == (style == .plain))
    }

    @Test("writes no amber text on a ground that may be light")
    func amber() {
        #expect(look(.watch, .many, dark: false) == Look(nil, .bold))
        #expect(look(.watch, .many, lamp: true, dark: false) == Look(214, .reverse))
        #expect(look(.stale, .sixteen, dark: false) == Look(nil, .bold))
    }

    @Test(
        "is chosen by the number of colours",
        arguments: [(0, ColourDepth.none), (2, .none), (8, .sixteen), (88, .sixteen), (256, .many)])
    func depth(colours: Int, depth: ColourDepth) {
        #expect(ColourDepth(colours: colours) == depth)
    }
}
