/// German on a screen without its letters. Only the program's own words are spelled in another way:
/// how somebody writes a name is for nobody else to say, so its letters become `?`.
extension Catalogue {
    private static let spellings: [Character: String] = [
        "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue",
        // The sign of a mean; `Mittelwert` in two letters.
        "Ø": "MW",
    ]

    /// A name from outside as it is handed to a phrase.
    public func name(_ outside: String) -> String {
        isPlain ? String(outside.map { Self.spellings[$0] == nil ? $0 : "?" }) : outside
    }

    func plainlySpelled(_ words: String) -> String {
        guard words.utf8.contains(where: { $0 > 127 }) else { return words }
        let letters = Array(words)
        return letters.indices.map { index in
            let letter = letters[index]
            guard let plain = Self.spellings[letter] else { return String(letter) }
            let next = index + 1 < letters.count && letters[index + 1].isUppercase
            let isInCapitals = next || (index > 0 && letters[index - 1].isUppercase)
            return letter.isUppercase && isInCapitals ? plain.uppercased() : plain
        }
        .joined()
    }
}
