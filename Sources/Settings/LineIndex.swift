/// On which line of a TOML text each key stands; the TOML library tells lines only of its own errors.
///
/// Made for texts that the library has accepted, so it knows no more of the grammar than where a key
/// begins and a value ends. Keys inside a value are on the line of the key that holds them.
struct LineIndex {
    private var lines: [[String]: Int] = [:]

    init(_ text: String) {
        var scanner = LineScanner(text)
        var table: [String] = []
        while let found = scanner.nextKey() {
            guard let parts = KeyName.parts(found.name) else { continue }
            let path = found.isHeader ? parts : table + parts
            if found.isHeader { table = parts }
            if lines[path] == nil { lines[path] = found.line }
        }
    }

    /// The line of the key, or of the table or value that holds it.
    func line(of path: [String]) -> Int? {
        var path = path[...]
        while !path.isEmpty {
            if let line = lines[Array(path)] { return line }
            path = path.dropLast()
        }
        return nil
    }
}

/// Walks over TOML text from key to key.
private struct LineScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The next key or `[header]`, with the place moved behind what belongs to it.
    mutating func nextKey() -> (name: String, isHeader: Bool, line: Int)? {
        skipBlank()
        guard position < bytes.count else { return nil }
        let isHeader = bytes[position] == UInt8(ascii: "[")
        let start = line
        if isHeader {
            while position < bytes.count, bytes[position] == UInt8(ascii: "[") { position += 1 }
        }
        let name = name(upTo: isHeader ? UInt8(ascii: "]") : UInt8(ascii: "="))
        skipValue()
        return (name, isHeader, start)
    }

    private mutating func skipBlank() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t"):
                step()
            default: return
            }
        }
    }

    private mutating func name(upTo end: UInt8) -> String {
        let start = position
        while position < bytes.count, bytes[position] != end, bytes[position] != UInt8(ascii: "\n")
        {
            if !skipString() { step() }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// To the end of the line on which no bracket is open any more.
    private mutating func skipValue() {
        var depth = 0
        if position < bytes.count, bytes[position] != UInt8(ascii: "\n") { step() }
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\n") where depth <= 0: return
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                step()
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth -= 1
                step()
            default:
                if !skipString() { step() }
            }
        }
    }

    /// Over a string of any of the four kinds, if one begins here.
    private mutating func skipString() -> Bool {
        let quote = bytes[position]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return false }
        let isLong =
            position + 2 < bytes.count && bytes[position + 1] == quote
            && bytes[position + 2] == quote
        let width = isLong ? 3 : 1
        for _ in 0..<width { step() }
        while position < bytes.count, !closes(quote, width: width) {
            let escapes = quote == UInt8(ascii: "\"") && bytes[position] == UInt8(ascii: "\\")
            step()
            if escapes { step() }
        }
        for _ in 0..<width { step() }
        return true
    }

    private func closes(_ quote: UInt8, width: Int) -> Bool {
        position + width <= bytes.count
            && bytes[position..<position + width].allSatisfy { $0 == quote }
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func step() {
        guard position < bytes.count else { return }
        if bytes[position] == UInt8(ascii: "\n") { line += 1 }
        position += 1
    }
}
