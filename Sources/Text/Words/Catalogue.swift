/// All that is said and how numbers and times are written, in one language.
///
/// Used as a function: `say(WallPhrase.waitingNow)`, `say.percent(78.06)`.
public struct Catalogue: Hashable, Sendable {
    public var language: Language
    /// Words in ASCII letters alone, for screens that have no others: `oeffnen`.
    public var isPlain: Bool

    public init(_ language: Language = .english, isPlain: Bool = false) {
        self.language = language
        self.isPlain = isPlain
    }

    public func callAsFunction(_ phrase: some Phrase) -> String {
        let text = phrase.text(in: language)
        return isPlain ? plainlySpelled(text) : text
    }
}

/// A count and its noun in a language with two numbers: `1 answer`, `2 answers`, `0 answers`.
func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
}

/// A phrase at the beginning of a title: `Today`, `15 min`.
func capitalised(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst()
}
