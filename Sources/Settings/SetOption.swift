import TOMLKit

/// The value of a `--set` option: `KEY=VALUE`, both TOML. A value that is none is plain text.
struct SetOption {
    private let typed: String

    init(_ typed: String) {
        self.typed = typed
    }

    func assignments() throws(Problem) -> [Assignment] {
        let place = Problem.Place.option(Self.printable(typed))
        guard let equals = Self.equals(in: typed) else {
            throw Problem(place: place, fault: .noValue)
        }
        let name = String(typed[..<equals])
        guard let path = KeyName.parts(name) else {
            throw Problem(place: place, fault: .noKey(Literal.quoted(name)))
        }
        let text = String(typed[typed.index(after: equals)...])
        guard let literal = Self.literal(text) else {
            return [Assignment(path: path, value: Value(literal: nil, typed: text), place: place)]
        }
        return Assignment.all(in: literal, at: path, typed: text) { _ in place }
    }

    private static func printable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { !Literal.isControl($0) }))
    }

    /// The first `=` outside quotes.
    private static func equals(in text: String) -> String.Index? {
        var quote: Character?
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "=" {
                return index
            }
        }
        return nil
    }

    private static func literal(_ text: String) -> Literal? {
        do {
            let entries = Literal.entries(of: try TOMLTable(string: "value = " + text))
            return entries.count == 1 ? entries["value"] : nil
        } catch {
            return nil
        }
    }
}
