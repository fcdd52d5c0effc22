extension VirtualScreen {
    /// Does what `CSI parameters final` says.
    mutating func obey(_ final: Unicode.Scalar, _ parameters: String) {
        if parameters.hasPrefix("?") { return switchMode(final, parameters) }
        let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false).map {
            Int($0) ?? 0
        }
        let count = max(1, numbers.first ?? 1)
        if final != "m", final != "b" { isWrapping = false }
        switch final {
        case "m": draw(with: numbers)
        case "b": for _ in 0..<count { put(last) }
        case "t" where [22, 23].contains(numbers.first ?? 0): break
        case "h" where numbers == [34], "l" where numbers == [34]: break
        case "h" where numbers == [8]: isTextOrdered = false
        case "l" where numbers == [8]: isTextOrdered = true
        case "h" where numbers == [4]: isInserting = true
        case "l" where numbers == [4]: isInserting = false
        case "r":
            top = count - 1
            bottom = min(rows, numbers.count > 1 ? numbers[1] : rows) - 1
            (row, column) = (0, 0)
        default:
            if !move(final, count, numbers), !erase(final, count, numbers.first ?? 0) {
                unknown.append("CSI \(parameters)\(final)")
            }
        }
    }

    private mutating func move(_ final: Unicode.Scalar, _ count: Int, _ numbers: [Int]) -> Bool {
        switch final {
        case "H", "f":
            row = min(rows, count) - 1
            column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
        case "A": row = max(0, row - count)
        case "B": row = min(rows - 1, row + count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = min(columns, count) - 1
        case "d": row = min(rows, count) - 1
        case "Z": column = max(0, (column - 1) / 8 * 8)
        default: return false
        }
        return true
    }

    private mutating func erase(_ final: Unicode.Scalar, _ count: Int, _ mode: Int) -> Bool {
        switch (final, mode) {
        case ("J", 0):
            blank(column..<columns, inRow: row)
            for below in row + 1..<max(rows, row + 1) { blank(0..<columns, inRow: below) }
        case ("J", 2), ("J", 3):
            for each in 0..<rows { blank(0..<columns, inRow: each) }
        case ("K", 0): blank(column..<columns, inRow: row)
        case ("K", 1): blank(0..<column + 1, inRow: row)
        case ("K", 2): blank(0..<columns, inRow: row)
        case ("X", _): blank(column..<min(columns, column + count), inRow: row)
        case ("P", _): shiftLeft(count)
        case ("@", _): shiftRight(count)
        case ("L", _): for _ in 0..<count { scroll(from: row, down: true) }
        case ("M", _): for _ in 0..<count { scroll(from: row, down: false) }
        case ("S", _): for _ in 0..<count { scroll(from: top, down: false) }
        case ("T", _): for _ in 0..<count { scroll(from: top, down: true) }
        default: return false
        }
        return true
    }

    private mutating func switchMode(_ final: Unicode.Scalar, _ parameters: String) {
        let isOn = final == "h"
        // `CSI ? 0 c` is the shape of the cursor on the Linux console.
        if final == "c" { return }
        guard isOn || final == "l" else { return unknown.append("CSI \(parameters)\(final)") }
        for mode in parameters.dropFirst().split(separator: ";").compactMap({ Int($0) }) {
            modes[mode] = isOn
            if mode == 1049 { isOn ? enterAlternate() : leaveAlternate() }
            if ![1, 7, 12, 25, 1034, 1000, 1006, 1049, 2004, 2026].contains(mode) {
                unknown.append("CSI \(parameters)\(final)")
            }
        }
    }
}

extension VirtualScreen {
    /// Select graphic rendition.
    private mutating func draw(with numbers: [Int]) {
        var rest = numbers[...]
        while let number = rest.popFirst() {
            switch number {
            case 0: pen = Pen()
            case 1, 2, 4, 7: pen.attributes.insert(number)
            case 22: pen.attributes.subtract([1, 2])
            case 24, 27: pen.attributes.remove(number - 20)
            case 30...37: pen.colour = number - 30
            case 90...97: pen.colour = number - 82
            case 39: pen.colour = nil
            case 40...47: pen.ground = number - 40
            case 49: pen.ground = nil
            case 38 where rest.first == 5: pen.colour = rest.dropFirst().first
            case 48 where rest.first == 5: pen.ground = rest.dropFirst().first
            case 10, 11, 23: break
            default: unknown.append("SGR \(number)")
            }
            if [38, 48].contains(number) { rest = rest.dropFirst(2) }
            if (30...49).contains(number) || (90...97).contains(number) { hasSeenColour = true }
        }
    }
}
