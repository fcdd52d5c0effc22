/// Something the program can say. One enum for each area of the screen, one case for each phrase;
/// numbers and names in it are handed over as they are to be written.
///
/// Another language is one more requirement here: the compiler then asks every area for its words.
public protocol Phrase: Equatable, Sendable {
    var english: String { get }
    var german: String { get }
}

extension Phrase {
    public func text(in language: Language) -> String {
        switch language {
        case .english: english
        case .german: german
        case .stretched: Self.stretched(english)
        }
    }
    /// What is empty stays so: it is no phrase.
    private static func stretched(_ text: String) -> String {
        guard !text.isEmpty else { return "" }
        let more = max((text.count * 2 + 4) / 5 - 2, 0)
        return "«" + text + String(repeating: "_", count: more) + "»"
    }
}
