/// A text as it is searched for: what a keyboard, a habit or a font may write in another way is the same.
///
/// Without case, diacritics, vowel points, joiners; Arabic letters as their Persian twins. Latin letters
/// only: `Müller` is found by `muller`, `Åse` by `ase`, `علی` by `علي`.
public struct SearchForm: Equatable, Sendable {
    public let text: String

    /// - Complexity: bounded by `Glyphs.scalarLimit`, however long the text.
    public init(_ outside: String) {
        var text = ""
        for scalar in outside.unicodeScalars.prefix(Glyphs.scalarLimit) {
            Self.add(scalar, to: &text)
        }
        self.text = text
    }

    /// Whether the other text is a part of this one; nothing is a part of everything.
    public func contains(_ part: SearchForm) -> Bool {
        part.text.isEmpty || text.contains(part.text)
    }

    private static func add(_ scalar: Unicode.Scalar, to text: inout String) {
        if scalar.isASCII {
            text += scalar.properties.lowercaseMapping
            return
        }
        if let twin = twins[scalar] {
            text.unicodeScalars.append(twin)
            return
        }
        let properties = scalar.properties
        guard !properties.isDefaultIgnorableCodePoint else { return }
        switch properties.generalCategory {
        case .nonspacingMark, .modifierLetter: return
        default: text += plainLetter(properties) ?? properties.lowercaseMapping
        }
    }

    /// The letter under its marks: `LATIN SMALL LETTER E WITH ACUTE` is an `e`.
    private static func plainLetter(_ properties: Unicode.Scalar.Properties) -> String? {
        guard let name = properties.name, name.hasPrefix("LATIN ") else { return nil }
        if name.hasSuffix("LETTER SHARP S") { return "ss" }
        let words = name.split(separator: " ")
        guard let end = words.firstIndex(of: "LETTER"), end + 1 < words.count else { return nil }
        return words[end + 1].lowercased()
    }

    /// Letters of Arabic keyboards that Persian ones write otherwise.
    private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
        "ي": "ی", "ى": "ی", "ئ": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ۀ": "ه",
        "ؤ": "و",
    ]
}
