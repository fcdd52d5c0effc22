/// Tells code from comments and from what stands in quotation marks.
///
/// It reads bytes, since a whole repository passes through it in an unoptimised build.
struct CodeScanner {
    private let bytes: [UInt8]
    private var position = 0

    private static let quote = Array("\"".utf8)
    private static let comment = Array("//".utf8)
    /// What opens a string, what closes it, and whether a backslash hides the byte behind it.
    private static let marks: [(open: [UInt8], close: [UInt8], escapes: Bool)] = [
        (Array("#\"\"\"".utf8), Array("\"\"\"#".utf8), false),
        (Array("\"\"\"".utf8), Array("\"\"\"".utf8), true),
        (Array("#\"".utf8), Array("\"#".utf8), false),
        (quote, quote, true),
    ]

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The text without comments, each string as an empty one.
    mutating func code() -> String {
        var result: [UInt8] = []
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "/") where stands(Self.comment): skipLine()
            case UInt8(ascii: "\""), UInt8(ascii: "#"):
                if let mark = Self.marks.first(where: { stands($0.open) }) {
                    skipString(mark.open, mark.close, escapes: mark.escapes)
                    result += Self.quote + Self.quote
                } else {
                    fallthrough
                }
            default:
                result.append(bytes[position])
                position += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    private func stands(_ word: [UInt8]) -> Bool {
        guard bytes[position] == word[0], position + word.count <= bytes.count else { return false }
        return word.indices.allSatisfy { bytes[position + $0] == word[$0] }
    }

    private mutating func skipString(_ open: [UInt8], _ close: [UInt8], escapes: Bool) {
        position += open.count
        while position < bytes.count, !stands(close) {
            position += escapes && bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        position = min(position + close.count, bytes.count)
    }
}
