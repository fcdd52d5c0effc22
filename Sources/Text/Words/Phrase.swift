/// Something the program can say. One enum for each area of the screen, one case for each phrase;
/// numbers and names in it are handed over as they are to be written.
///
/// Another language is one more requirement here: the compiler then asks every area for its words.
public protocol Phrase: Equatable, Sendable {
    var english: String { get }
}

extension Phrase {
    func text(in language: Language) -> String {
        switch language {
        case .english: english
        }
    }
}
