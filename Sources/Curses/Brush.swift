internal import CTerminal
import Drawing

/// Puts cells into a window of ncurses, in the colours and characters that the terminal has.
@TerminalActor
struct Brush {
    private let usesASCII: Bool
    private let depth: ColourDepth
    /// By style, first the value and then the lamp.
    private let looks: [Look]

    /// Asks the current screen of ncurses for its colours.
    init(_ traits: TerminalTraits) {
        self.init(
            traits.theme, on: traits.ground, in: Self.startColours(traits),
            usesASCII: traits.usesASCII)
    }

    /// The same terminal in other colours.
    func dressed(in theme: Theme, on ground: Ground) -> Brush {
        Brush(theme, on: ground, in: depth, usesASCII: usesASCII)
    }

    /// Reserves a pair for each look.
    private init(_ theme: Theme, on ground: Ground, in depth: ColourDepth, usesASCII: Bool) {
        self.usesASCII = usesASCII
        self.depth = depth
        looks = Style.allCases.flatMap { style in
            [false, true].map { theme.look(style, isLamp: $0, in: depth, on: ground) }
        }
        for (index, look) in looks.enumerated() {
            if let colour = look.colour { ct_pair(Int16(index + 1), colour) }
        }
    }

    /// Without colours ncurses must not even be told to start them: it would reset them at the end.
    private static func startColours(_ traits: TerminalTraits) -> ColourDepth {
        guard traits.usesColour, has_colors(), start_color() == OK, use_default_colors() == OK
        else {
            return .none
        }
        return ct_direct_colors() ? .direct : ColourDepth(colours: Int(ct_color_count()))
    }

    /// The right half of a wide character is drawn by its left half.
    func put(
        _ cell: Cell, in window: UnsafeMutablePointer<WINDOW>, _ column: Int, _ row: Int
    ) {
        guard cell.width > 0 else { return }
        let index = Int(cell.style.rawValue) * 2 + (Self.isLamp(cell.text) ? 1 : 0)
        let look = looks[index]
        ct_put(
            window, Int32(row), Int32(column), characters(of: cell), Int32(cell.width),
            look.attributes.rawValue, look.colour == nil ? 0 : Int16(index + 1))
    }

    private static func isLamp(_ text: String) -> Bool { text == "▲" || text == "!" }

    /// At most one character and four marks, which is what a cell of ncurses holds, and a zero.
    private func characters(of cell: Cell) -> [wchar_t] {
        let scalars = cell.text.unicodeScalars.prefix(5)
        let isDrawable = usesASCII ? scalars.allSatisfy(\.isASCII) : true
        guard isDrawable else { return [wchar_t(UInt8(ascii: "?")), 0] }
        return scalars.map { wchar_t(bitPattern: $0.value) } + [0]
    }
}
