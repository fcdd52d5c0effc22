/// A language the program can speak, by its code in `--lang`.
///
/// A new case makes the compiler list every place that needs words: `Phrase` and `Catalogue`.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"
}
