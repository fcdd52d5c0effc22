internal import Vocabulary

/// Where a value of JSON stands in the bytes, and what it is.
struct JSONValue {
    enum Kind {
        case absent, null, yes, no, number, object, array
        /// Of a text the range is what stands between the quotes.
        case text, escapedText
    }

    var kind = Kind.absent
    var range = 0..<0

    static let absent = JSONValue()
}

/// Walks one line of JSON, checking all of its grammar, and hands out places instead of copies.
///
/// Nested at most 32 deep, so that no line can use up the stack.
struct JSONScanner {
    private var position: Int
    private let end: Int
    private static let deepest = 32

    init(_ range: Range<Int>) {
        position = range.lowerBound
        end = range.upperBound
    }

    /// Steps into an object.
    mutating func open(in bytes: Span<UInt8>) throws(LineFault) {
        guard takes("{", in: bytes) else { throw LineFault(.notJSON) }
    }

    /// The next member of the open object, or `nil` at its end.
    mutating func member(
        isFirst: Bool, in bytes: Span<UInt8>
    ) throws(LineFault) -> (key: JSONValue, value: JSONValue)? {
        try member(isFirst: isFirst, depth: 1, in: bytes)
    }

    /// Checks that nothing but space is left.
    mutating func close(in bytes: Span<UInt8>) throws(LineFault) {
        skipSpace(in: bytes)
        guard position == end else { throw LineFault(.notJSON) }
    }
}

extension JSONScanner {
    private mutating func member(
        isFirst: Bool, depth: Int, in bytes: Span<UInt8>
    ) throws(LineFault) -> (key: JSONValue, value: JSONValue)? {
        if takes("}", in: bytes) { return nil }
        guard isFirst || takes(",", in: bytes), takes("\"", in: bytes) else {
            throw LineFault(.notJSON)
        }
        let key = try text(in: bytes)
        guard takes(":", in: bytes) else { throw LineFault(.notJSON) }
        return (key, try value(depth: depth, in: bytes))
    }

    private mutating func value(
        depth: Int, in bytes: Span<UInt8>
    ) throws(LineFault) -> JSONValue {
        skipSpace(in: bytes)
        guard position < end, depth < Self.deepest else { throw LineFault(.notJSON) }
        let from = position
        let kind: JSONValue.Kind
        switch bytes[from] {
        case UInt8(ascii: "\""):
            position += 1
            return try text(in: bytes)
        case UInt8(ascii: "{"):
            kind = .object
            position += 1
            var isFirst = true
            while try member(isFirst: isFirst, depth: depth + 1, in: bytes) != nil {
                isFirst = false
            }
        case UInt8(ascii: "["):
            kind = .array
            try skipArray(depth: depth, in: bytes)
        case UInt8(ascii: "t"): kind = try word("true", .yes, in: bytes)
        case UInt8(ascii: "f"): kind = try word("false", .no, in: bytes)
        case UInt8(ascii: "n"): kind = try word("null", .null, in: bytes)
        default:
            kind = .number
            try skipNumber(in: bytes)
        }
        return JSONValue(kind: kind, range: from..<position)
    }

    private mutating func skipArray(
        depth: Int, in bytes: Span<UInt8>
    ) throws(LineFault) {
        position += 1
        var isFirst = true
        while !takes("]", in: bytes) {
            guard isFirst || takes(",", in: bytes) else { throw LineFault(.notJSON) }
            _ = try value(depth: depth + 1, in: bytes)
            isFirst = false
        }
    }

    /// The rest of a text whose opening quote has been taken.
    private mutating func text(in bytes: Span<UInt8>) throws(LineFault) -> JSONValue {
        let from = position
        var hasEscapes = false
        while position < end {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "\"") {
                return JSONValue(
                    kind: hasEscapes ? .escapedText : .text, range: from..<(position - 1))
            }
            guard byte >= 0x20 else { break }
            guard byte == UInt8(ascii: "\\") else { continue }
            hasEscapes = true
            try skipEscape(in: bytes)
        }
        throw LineFault(.notJSON)
    }

    private mutating func skipEscape(in bytes: Span<UInt8>) throws(LineFault) {
        guard position < end else { throw LineFault(.notJSON) }
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "u") {
            guard position + 4 <= end, bytes.hexNumber(position..<(position + 4)) != nil else {
                throw LineFault(.notJSON)
            }
            position += 4
        } else if JSONText.meaning(ofEscape: byte) == nil {
            throw LineFault(.notJSON)
        }
    }

    private mutating func skipNumber(in bytes: Span<UInt8>) throws(LineFault) {
        if peeks("-", in: bytes) { position += 1 }
        if peeks("0", in: bytes) { position += 1 } else { try skipDigits(in: bytes) }
        if peeks(".", in: bytes) {
            position += 1
            try skipDigits(in: bytes)
        }
        guard peeks("e", in: bytes) || peeks("E", in: bytes) else { return }
        position += 1
        if peeks("-", in: bytes) || peeks("+", in: bytes) { position += 1 }
        try skipDigits(in: bytes)
    }

    private mutating func skipDigits(in bytes: Span<UInt8>) throws(LineFault) {
        let from = position
        while position < end, bytes[position] &- UInt8(ascii: "0") <= 9 { position += 1 }
        guard position > from else { throw LineFault(.notJSON) }
    }

    private mutating func word(
        _ word: StaticString, _ kind: JSONValue.Kind, in bytes: Span<UInt8>
    ) throws(LineFault) -> JSONValue.Kind {
        for scalar in word.description.unicodeScalars {
            guard peeks(scalar, in: bytes) else { throw LineFault(.notJSON) }
            position += 1
        }
        return kind
    }

    private mutating func skipSpace(in bytes: Span<UInt8>) {
        while position < end, bytes.isSpace(position) { position += 1 }
    }

    private func peeks(_ sign: Unicode.Scalar, in bytes: Span<UInt8>) -> Bool {
        position < end && bytes[position] == UInt8(truncatingIfNeeded: sign.value)
    }

    /// Steps over space and then over `sign`, if it is there.
    private mutating func takes(
        _ sign: Unicode.Scalar, in bytes: Span<UInt8>
    ) -> Bool {
        skipSpace(in: bytes)
        guard peeks(sign, in: bytes) else { return false }
        position += 1
        return true
    }
}

extension Span where Element == UInt8 {
    fileprivate func isSpace(_ position: Int) -> Bool {
        switch self[position] {
        case 0x20, 0x09, 0x0A, 0x0D: true
        default: false
        }
    }
}
