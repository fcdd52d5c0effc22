/// All that is said and how numbers and times are written, in one language.
///
/// Used as a function: `say(WallPhrase.waitingNow)`, `say.percent(78.06)`.
public struct Catalogue: Hashable, Sendable {
    public var language: Language

    public init(_ language: Language = .english) {
        self.language = language
    }

    public func callAsFunction(_ phrase: some Phrase) -> String {
        phrase.text(in: language)
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
