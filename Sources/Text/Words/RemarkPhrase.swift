/// What is said for a moment after a key: what it has changed.
public enum RemarkPhrase: Phrase {
    /// How long a picture stays.
    case refresh(String)
    /// The language that is spoken from now on.
    case language
    /// The wall cannot be locked.
    case noPIN

    public var english: String {
        switch self {
        case .refresh(let interval): "a new picture every \(interval)"
        case .language: "language: English"
        case .noPIN: "no kiosk_pin is set: nobody could unlock the wall"
        }
    }
}
