import Drawing

/// Where everything on the wall stands.
///
/// A large screen has a panel for the score: beside the tiles where it is wide, above them where it is
/// tall. Any other has six tiles alone, in two rows or, where it is wide and low, in one.
struct WallLayout: Equatable {
    private(set) var hero: Hero?
    private(set) var numbers = NumberSize.three
    private(set) var tiles: [Rect] = []
    private(set) var rules: [Rule] = []
    private(set) var uprights: [Upright] = []
    /// For departments and all that is said, between the tiles and the feet.
    private(set) var bottom = Rect(column: 0, row: 0, columns: 0, rows: 0)
    let feet: WallFeet
    private let size: Size

    struct Hero: Equatable {
        let area: Rect
        let numbers: NumberSize
        /// Where the words beside the number begin.
        let words: Int
    }

    /// A line across, from column to column.
    struct Rule: Equatable {
        let row: Int
        let columns: Range<Int>
    }

    /// A line down, from row to row.
    struct Upright: Equatable {
        let column: Int
        let rows: Range<Int>
    }

    /// - Parameters:
    ///   - limit: no number is taller.
    ///   - number: what must fit a panel for the score in its digits.
    init(_ size: Size, atMost limit: NumberSize = .fifteen, hero number: String = "+88") {
        self.size = size
        let isWide = size.columns >= 150 && size.rows >= 40
        let isTall = !isWide && size.columns >= 80 && size.rows >= 55
        feet = WallFeet(size, isLarge: isWide || isTall)
        rules = [whole(1)]
        if isWide {
            placeBeside(limit, number)
        } else if isTall {
            placeAbove(limit, number)
        } else {
            placeGrid(limit)
        }
        rules += feet.rules.map(whole)
    }

    private func whole(_ row: Int) -> Rule { Rule(row: row, columns: 0..<size.columns) }

    /// The widest number that a tile should hold in its digits.
    private static let widest = "8:88"
    private static let top = 2

    private mutating func endTiles(at row: Int) {
        rules.append(whole(row))
        bottom = Rect(
            column: 0, row: row + 1, columns: size.columns, rows: max(feet.top - row - 1, 0))
    }
}

// Six tiles alone.
extension WallLayout {
    private mutating func placeGrid(_ limit: NumberSize) {
        let fitting = NumberSize.descending.filter { $0 <= limit }.compactMap { grid($0) }.first
        let (numbers, columns, isLoose) = fitting ?? (min(limit, .three), 3, false)
        self.numbers = numbers
        let height = numbers.rows + (isLoose ? 3 : 2)
        let area = Rect(
            column: 0, row: Self.top, columns: size.columns, rows: 6 / columns * (height + 1) - 1)
        placeTiles(in: area, across: columns, height: height)
        placeUprights(in: area, across: columns)
        endTiles(at: area.row + area.rows)
    }

    /// How tiles with such numbers fit: how many side by side, and whether with a blank above their last
    /// line. Small numbers may do without it, and with a line below instead of some.
    private func grid(_ numbers: NumberSize) -> (NumberSize, columns: Int, isLoose: Bool)? {
        for isLoose in numbers <= .three ? [true, false] : [true] {
            for columns in [3, 6] where fits(numbers, columns: columns, isLoose: isLoose) {
                return (numbers, columns, isLoose)
            }
        }
        return nil
    }

    private func fits(_ numbers: NumberSize, columns: Int, isLoose: Bool) -> Bool {
        let height = numbers.rows + (isLoose ? 3 : 2)
        let room = numbers > .five ? 10 : isLoose ? 3 : 1
        return numbers.columns(of: Self.widest) <= size.columns / columns - 3
            && Self.top + 6 / columns * (height + 1) + room + 1 <= size.rows
    }

    /// Tiles side by side, in as many rows as it takes, spread over the height of the area.
    private mutating func placeTiles(in area: Rect, across columns: Int, height: Int) {
        let third = area.columns / columns
        let blocks = 6 / columns
        let slack = max(area.rows - blocks * (height + 1) + 1, 0)
        let tops = (0..<blocks).map { area.row + $0 * (height + 1) + slack * $0 / blocks }
        tiles = tops.flatMap { row in
            (0..<columns).map { index in
                let start = area.column + index * third + 2
                let end =
                    index == columns - 1 ? area.column + area.columns : start - 2 + third
                return Rect(column: start, row: row, columns: end - 1 - start, rows: height)
            }
        }
        rules += tops.dropFirst().map { row in
            Rule(row: row - 1 - slack / 2, columns: area.column..<size.columns)
        }
    }

    private mutating func placeUprights(in area: Rect, across columns: Int) {
        uprights += (1..<columns).map {
            Upright(
                column: area.column + $0 * (area.columns / columns),
                rows: area.row..<area.row + area.rows)
        }
    }
}

// A panel for the score.
extension WallLayout {
    /// A label, a blank, the number, a blank, two lines of the bar, a blank, three lines of the day.
    private static let heroLines = 9
    /// Columns beside the number that its words should have, and must.
    private static let words = (full: 34, least: 16)

    private mutating func placeBeside(_ limit: NumberSize, _ number: String) {
        for hero in NumberSize.descending where hero <= limit {
            for numbers in NumberSize.descending where numbers <= min(hero, .ten) {
                // A giant beside dwarfs is no wall.
                guard hero < .ten || numbers >= .five else { continue }
                guard let width = heroWidth(hero, number, beside: numbers) else { continue }
                let rows = max(hero.rows + Self.heroLines, 2 * (numbers.rows + 4) - 1)
                guard Self.top + rows + 1 + 10 <= feet.top else { continue }
                self.numbers = numbers
                placeHero(hero, number, columns: width, rows: rows)
                let area = Rect(
                    column: width, row: Self.top, columns: size.columns - width, rows: rows)
                uprights.append(Upright(column: width, rows: Self.top..<Self.top + rows + 1))
                placeTiles(in: area, across: 3, height: numbers.rows + 3)
                return endTiles(at: area.row + area.rows)
            }
        }
        placeGrid(limit)
    }

    private func heroWidth(
        _ hero: NumberSize, _ number: String, beside numbers: NumberSize
    ) -> Int? {
        let tiles = 3 * (numbers.columns(of: Self.widest) + 3)
        let least = 8 + hero.columns(of: number) + Self.words.least
        let width = min(8 + hero.columns(of: number) + Self.words.full, size.columns - tiles)
        return width >= least ? max(width, min(62, size.columns - tiles)) : nil
    }

    private mutating func placeAbove(_ limit: NumberSize, _ number: String) {
        let hero = NumberSize.descending.first {
            $0 <= min(limit, .ten)
                && 8 + $0.columns(of: number) + Self.words.least <= size.columns
        }
        guard let hero else { return placeGrid(limit) }
        numbers =
            NumberSize.descending.first {
                $0 <= min(limit, .five) && $0.columns(of: Self.widest) <= size.columns / 3 - 3
            } ?? .plain
        let rows = hero.rows + Self.heroLines
        placeHero(hero, number, columns: size.columns, rows: rows)
        rules.append(whole(Self.top + rows))
        let height = numbers.rows + 3
        let area = Rect(
            column: 0, row: Self.top + rows + 1, columns: size.columns, rows: 2 * height + 1)
        placeTiles(in: area, across: 3, height: height)
        placeUprights(in: area, across: 3)
        endTiles(at: area.row + area.rows)
    }

    private mutating func placeHero(
        _ numbers: NumberSize, _ number: String, columns: Int, rows: Int
    ) {
        hero = Hero(
            area: Rect(column: 3, row: Self.top, columns: columns - 4, rows: rows),
            numbers: numbers, words: 3 + numbers.columns(of: number) + 5)
    }
}
