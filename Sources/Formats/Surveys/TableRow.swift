internal import Vocabulary

/// One row of a table: where its cells stand. Kept from row to row, so that none costs memory.
struct TableRow: Sendable {
    struct Cell: Sendable {
        /// Without the quotes around it, unless it must be unquoted.
        var range: Range<Int>
        /// Doubled quotes, or letters behind the closing one: the text is made sign by sign.
        var needsUnquoting = false
    }

    enum Ending {
        /// The place behind the end of the row.
        case whole(next: Int)
        /// The bytes end before the row does.
        case unfinished
        /// They end inside quotes.
        case openQuote
    }

    private(set) var cells: [Cell] = []
    /// The row without its line end.
    private(set) var content = 0..<0

    /// Takes apart the row at the front of `range`: RFC 4180, with any line end, and lenient where a
    /// quote stands inside a cell.
    ///
    /// - Parameter isAll: nothing follows, so that the end of the bytes ends the row.
    mutating func split(
        _ bytes: Span<UInt8>, _ range: Range<Int>, at separator: UInt8, isAll: Bool
    ) -> Ending {
        cells.removeAll(keepingCapacity: true)
        var position = range.lowerBound
        while true {
            guard let cell = Self.cell(bytes, position..<range.upperBound, separator) else {
                return .openQuote
            }
            cells.append(cell.cell)
            position = cell.end
            content = range.lowerBound..<position
            guard position < range.upperBound else {
                return isAll ? .whole(next: position) : .unfinished
            }
            if bytes[position] == separator {
                position += 1
                continue
            }
            guard bytes[position] == UInt8(ascii: "\r") else { return .whole(next: position + 1) }
            guard position + 1 < range.upperBound else {
                return isAll ? .whole(next: position + 1) : .unfinished
            }
            let isPair = bytes[position + 1] == UInt8(ascii: "\n")
            return .whole(next: position + (isPair ? 2 : 1))
        }
    }

    /// The cell at the front of `range`, and where it ends; `nil`: inside quotes.
    private static func cell(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ separator: UInt8
    ) -> (cell: Cell, end: Int)? {
        let from = range.lowerBound
        guard let first = range.first, bytes[first] == quote else {
            let end = bytes.endOfCell(range, separator)
            return (Cell(range: from..<end), end)
        }
        var position = from + 1
        var hasDoubled = false
        while true {
            guard let close = bytes.first(quote, from: position, to: range.upperBound) else {
                return nil
            }
            position = close + 1
            guard position < range.upperBound, bytes[position] == quote else { break }
            hasDoubled = true
            position += 1
        }
        let end = bytes.endOfCell(position..<range.upperBound, separator)
        if hasDoubled || end > position {
            return (Cell(range: from..<end, needsUnquoting: true), end)
        }
        return (Cell(range: (from + 1)..<(position - 1)), end)
    }

    static let quote = UInt8(ascii: "\"")
}

extension TableRow {
    /// Whether there is nothing in it, as in the rows that spreadsheets leave at the end.
    var isEmpty: Bool { cells.allSatisfy(\.range.isEmpty) }

    /// Hands the bytes of a cell to `body`, none for a cell that the row does not have.
    func withCell<Result>(
        _ place: Int, of bytes: Span<UInt8>, _ body: (Span<UInt8>, Range<Int>) -> Result
    ) -> Result {
        guard place < cells.count else { return body(bytes, 0..<0) }
        let cell = cells[place]
        guard cell.needsUnquoting else { return body(bytes, cell.range) }
        let plain = Self.unquoted(bytes, cell.range)
        return body(plain.span, 0..<plain.count)
    }

    /// The text of every cell.
    func texts(of bytes: Span<UInt8>) -> [String] {
        cells.indices.map { withCell($0, of: bytes) { $0.text($1) } }
    }

    private static func unquoted(_ bytes: Span<UInt8>, _ range: Range<Int>) -> [UInt8] {
        var plain: [UInt8] = []
        plain.reserveCapacity(range.count)
        var isInside = true
        var position = range.lowerBound + 1
        while position < range.upperBound {
            let byte = bytes[position]
            position += 1
            if isInside, byte == quote {
                isInside = position < range.upperBound && bytes[position] == quote
                if !isInside { continue }
                position += 1
            }
            plain.append(byte)
        }
        return plain
    }
}

extension Span where Element == UInt8 {
    /// The place of the next separator or line end, or the end of the bytes.
    fileprivate func endOfCell(_ range: Range<Int>, _ separator: UInt8) -> Int {
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = self[position]
            if byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                return position
            }
            position += 1
        }
        return position
    }
}
