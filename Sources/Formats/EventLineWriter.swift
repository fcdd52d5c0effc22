public import Vocabulary

/// Writes canonical events, one JSON object a line (`metrics.md` § 11, `cli.md` § 4).
///
/// Without words for: a member's changed setting, how long a phone rang, the times a release states.
public struct EventLineWriter: EventWriter, Sendable {
    private let names: Names

    public init(names: Names) {
        self.names = names
    }

    @discardableResult
    public mutating func write(
        _ event: Event, _ texts: EventTexts, into bytes: inout [UInt8]
    ) -> Bool {
        guard let words = EventWords(event.kind, names) else { return false }
        var line = JSONLine()
        line.add("t", Timestamp.text(event.time))
        line.add("type", words.type.word)
        line.add("id", texts.id)
        line.add("contact", texts.contact)
        line.add("visit", texts.visit)
        for (field, text) in words.texts { line.add(field, text) }
        for (field, value) in words.plain { line.add(field, plain: value) }
        line.add("comment", texts.comment)
        line.end(&bytes)
        return true
    }
}

/// An object of JSON under construction.
private struct JSONLine {
    private var bytes = [UInt8(ascii: "{")]

    mutating func add(_ field: String, _ text: String?) {
        guard let text else { return }
        begin(field)
        JSONText.append(text, to: &bytes)
    }

    /// A number, `true` or `false`.
    mutating func add(_ field: String, plain value: String) {
        begin(field)
        bytes.append(contentsOf: value.utf8)
    }

    private mutating func begin(_ field: String) {
        if bytes.count > 1 { bytes.append(UInt8(ascii: ",")) }
        JSONText.append(field, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }

    func end(_ line: inout [UInt8]) {
        line.append(contentsOf: bytes)
        line.append(contentsOf: "}\n".utf8)
    }
}
