import Drawing
import Testing

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

    @Test("has a twin in ASCII", arguments: [Page.agents, .agent], sizes.prefix(2))
    func ascii(page: Page, size: Size) throws {
        let canvas = page.board(size).view()
        let plain = canvas.ascii()
        #expect(plain.styles == canvas.styles)
        #expect(
            plain.text.unicodeScalars.allSatisfy { $0 == "\n" || (32...126).contains($0.value) })
        try expect(plain, equalsGolden: "\(page)-\(size.columns)x\(size.rows)-ascii")
    }
}
