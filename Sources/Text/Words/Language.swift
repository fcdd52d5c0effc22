/// A language the program can speak, by its code in `--lang`.
///
/// A new case makes the compiler list every place that needs words: `Phrase` and `Catalogue`.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
    case german = "de"
    /// English made two fifths longer, each phrase between `«` and `»`: nobody speaks it, and it shows
    /// where the words of a long language would be cut or run into each other.
    case stretched = "en-XA"

    /// Those that people speak.
    public static let spoken: [Language] = [.english, .german]
}

extension Language {
    /// The language of a locale such as `de_DE.UTF-8`; `nil`: one that is not spoken here, as `C`.
    public init?(locale: String) {
        let code = locale.prefix { $0.isASCII && $0.isLetter }.lowercased()
        guard let language = Self.spoken.first(where: { $0.rawValue == code }) else { return nil }
        self = language
    }

    /// The language an environment asks for, by the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is
    /// set; English when it asks for none that is spoken.
    public init(environment: [String: String]) {
        let asked = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }
        self = asked.first { !$0.isEmpty }.flatMap(Self.init(locale:)) ?? .english
    }
}
