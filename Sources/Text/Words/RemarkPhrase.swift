/// What is said for a moment after a key: what it has changed.
public enum RemarkPhrase: Phrase {
    /// How long a picture stays.
    case refresh(String)
    /// The language that is spoken from now on.
    case language
    /// The wall cannot be locked.
    case noPIN
    /// The colours of that name.
    case theme(String)
    case noColours, onlyASCII

    public var english: String {
        switch self {
        case .refresh(let interval): "a new picture every \(interval)"
        case .language: "language: English"
        case .noPIN: "no kiosk_pin is set: nobody could unlock the wall"
        case .theme(let name): "theme: \(name)"
        case .onlyASCII: "this terminal, or its LANG, shows no more than ASCII"
        case .noColours: "there are no colours here: NO_COLOR, --mono or the terminal has none"
        }
    }
}
