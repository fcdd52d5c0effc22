import Drawing
import Testing
import Text

@testable import Screens

@Suite("A golden picture of people")
struct PeopleGoldenTests {
    enum Page: CaseIterable {
        case agents, grid, agent, compare, helpAgents

        func board(_ size: Size) -> Board {
            switch self {
            case .agents: return .team(columns: size.columns, rows: size.rows)
            case .agent: return .detail(columns: size.columns, rows: size.rows)
            case .compare: return .comparison(columns: size.columns, rows: size.rows)
            case .grid, .helpAgents:
                var board = Board.team(columns: size.columns, rows: size.rows)
                _ = board.press(self == .grid ? "v" : "?")
                return board
            }
        }
    }

    static let sizes = [(160, 45), (80, 24), (100, 30), (60, 16), (40, 10), (20, 3)].map {
        Size(columns: $0, rows: $1)
    }

    /// The styles stand below the text: what colour means, and what is left of it on a mono screen.
    @Test("is what the page looks like", arguments: Page.allCases, sizes)
    func unicode(page: Page, size: Size) throws {
        try expect(page.board(size).view(), equalsGolden: "\(page)-\(size.columns)x\(size.rows)")
    }

    @Test(
        "has a twin in ASCII, in each language", arguments: [EveryPage.agents, .agent],
        GermanPageTests.sizes)
    func ascii(page: EveryPage, size: Size) throws {
        for language in Language.spoken {
            var board = page.board(size, in: language)
            board.options.isASCII = true
            let canvas = board.view()
            let plain = canvas.ascii()
            #expect(plain.styles == canvas.styles)
            #expect(
                plain.text.unicodeScalars.allSatisfy {
                    $0 == "\n" || (32...126).contains($0.value)
                })
            try expect(plain, equalsGolden: name(page, size, language) + "-ascii")
        }
    }

    /// What is left of the styles where there are no colours (`ux.md` § 6); the letters are those of the
    /// attributes.
    @Test(
        "has a twin without colours, in each language", arguments: [EveryPage.agents, .agent],
        GermanPageTests.sizes)
    func mono(page: EveryPage, size: Size) throws {
        for language in Language.spoken {
            try expectMono(
                page.board(size, in: language).view(),
                equalsGolden: name(page, size, language) + "-mono")
        }
    }

    private func name(_ page: EveryPage, _ size: Size, _ language: Language) -> String {
        "\(page)-\(size.columns)x\(size.rows)" + (language == .english ? "" : "-de")
    }
}

/// Holds a picture without colours against the file of that name.
func expectMono(_ canvas: Canvas, equalsGolden name: String) throws {
    let attributes = canvas.cells.map(\.style.attribute)
    let columns = canvas.size.columns
    let lines = stride(from: 0, to: attributes.count, by: columns).map { start in
        String(attributes[start..<start + columns]).trimmedAtEnd
    }
    try expect(
        "\(canvas.text)\n=== attributes\n\(lines.joined(separator: "\n"))\n", equalsGolden: name)
}

extension Style {
    /// `b`old, `d`im, `u`nderlined, `r`eversed, `R`eversed and bold.
    var attribute: Character {
        switch self {
        case .plain, .onTarget: " "
        case .dim: "d"
        case .selected: "r"
        case .act, .alarm: "R"
        case .below: "u"
        case .heading, .key, .watch, .stale, .above: "b"
        }
    }
}

extension String {
    var trimmedAtEnd: String {
        String(prefix(upTo: lastIndex { $0 != " " }.map(index(after:)) ?? startIndex))
    }
}
