/// The dots of the big digits: five rows of three dots, or of one for point and colon.
enum BigFont {
    static func dots(_ character: Character) -> [String] {
        switch character {
        case "0": ["###", "# #", "# #", "# #", "###"]
        case "1": ["## ", " # ", " # ", " # ", "###"]
        case "2": ["###", "  #", "###", "#  ", "###"]
        case "3": ["###", "  #", "###", "  #", "###"]
        case "4": ["# #", "# #", "###", "  #", "  #"]
        case "5": ["###", "#  ", "###", "  #", "###"]
        case "6": ["###", "#  ", "###", "# #", "###"]
        case "7": ["###", "  #", "  #", "  #", "  #"]
        case "8": ["###", "# #", "###", "# #", "###"]
        case "9": ["###", "# #", "###", "  #", "###"]
        case "+": ["   ", " # ", "###", " # ", "   "]
        case "−", "-", "–": ["   ", "   ", "###", "   ", "   "]
        case ".": [" ", " ", " ", " ", "#"]
        case ":": [" ", "#", " ", "#", " "]
        case "%": ["# #", "  #", " # ", "#  ", "# #"]
        default: [" ", " ", " ", " ", " "]
        }
    }

    /// Five rows, a dot two columns wide. The stroke of `%` is smoother than its dots: it falls by one
    /// column a row.
    static func lines(_ text: String) -> [String] {
        joined(text) { character in
            character == "%"
                ? ["##  ##", "   ## ", "  ##  ", " ##   ", "##  ##"]
                : dots(character).map { row in row.map { "\($0)\($0)" }.joined() }
        }
    }

    /// Three rows, two dots above each other in one cell.
    static func packed(_ text: String) -> [String] {
        let rows = joined(text, dots)
        guard let first = rows.first else { return [] }
        let empty = String(repeating: " ", count: first.count)
        return [(rows[0], rows[1]), (rows[2], rows[3]), (rows[4], empty)].map { upper, lower in
            String(zip(upper, lower).map(half))
        }
    }

    private static func half(_ upper: Character, _ lower: Character) -> Character {
        switch (upper == "#", lower == "#") {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
    }

    private static func joined(
        _ text: String, _ picture: (Character) -> [String]
    ) -> [String] {
        let pictures = text.map(picture)
        return (0..<5).map { row in pictures.map { $0[row] }.joined(separator: " ") }
    }
}
