/// The fields of a canonical event that mean something here (`metrics.md` § 11).
enum EventField: Int, CaseIterable {
    case t, type, id, source
    case contact, visit, queue, agent
    case via, result, by, kind, reason, acw, paused, from
    case statedWait
    case question, score, comment, department
    /// Of a CloudEvents 1.0 envelope.
    case specVersion
    case time, data

    var word: String {
        switch self {
        case .statedWait: "stated_wait"
        case .specVersion: "specversion"
        default: "\(self)"
        }
    }

    /// Fields that may stand in an event without being of use to this version.
    static let unused = [
        "channel", "customer", "clv", "did", "position", "caller", "attempt", "attempts", "to",
        "task", "ok", "step", "public", "response", "status", "span", "date",
        "datacontenttype", "dataschema", "subject",
    ]
}

/// The fields of one line: where each value stands. Kept from line to line, so that none costs memory.
struct EventFields: Sendable {
    private static let words = WordTable(
        EventField.allCases.map(\.word) + EventField.unused)

    private var values = [JSONValue](repeating: .absent, count: EventField.allCases.count)

    subscript(field: EventField) -> JSONValue {
        get { values[field.rawValue] }
        set { values[field.rawValue] = newValue }
    }

    /// Reads the one object of a line; `unknown` gets the names of fields that nobody knows.
    mutating func read(
        _ bytes: Span<UInt8>, _ range: Range<Int>, unknown: inout [String]
    ) throws(LineFault) {
        for place in values.indices { values[place] = .absent }
        var scanner = JSONScanner(range)
        try scanner.open(in: bytes)
        var isFirst = true
        while let (key, value) = try scanner.member(isFirst: isFirst, in: bytes) {
            isFirst = false
            let place = key.withBytes(of: bytes) { Self.words.place(of: $0, $1) }
            guard let place else {
                unknown.append(key.withBytes(of: bytes) { $0.text($1) })
                continue
            }
            if place < values.count { values[place] = value.kind == .null ? .absent : value }
        }
        try scanner.close(in: bytes)
    }
}

extension JSONValue {
    var isText: Bool { kind == .text || kind == .escapedText }

    /// Hands the bytes of a text to `body`, its escapes resolved.
    func withBytes<Result>(
        of bytes: Span<UInt8>, _ body: (Span<UInt8>, Range<Int>) -> Result
    ) -> Result {
        guard kind == .escapedText else { return body(bytes, range) }
        let plain = JSONText.unescaped(bytes, range)
        return body(plain.span, 0..<plain.count)
    }
}
