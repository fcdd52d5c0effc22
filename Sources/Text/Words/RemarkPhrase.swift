/// What is said for a moment after a key: what it has changed.
public enum RemarkPhrase: Phrase {
    /// How long a picture stays.
    case refresh(String)
    /// The language that is spoken from now on.
    case language

    public var english: String {
        switch self {
        case .refresh(let interval): "a new picture every \(interval)"
        case .language: "language: English"
        }
    }
}
