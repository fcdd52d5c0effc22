extension RemarkPhrase {
    public var german: String {
        switch self {
        case .refresh(let interval): "ein neues Bild alle \(interval)"
        case .language: "Sprache: Deutsch"
        case .noPIN: "ohne kiosk_pin könnte niemand die Wand entsperren"
        case .theme(let name): "Thema: \(name)"
        case .onlyASCII: "dieses Terminal oder sein LANG zeigt nicht mehr als ASCII"
        case .noColours: "hier gibt es keine Farben: NO_COLOR, --mono, oder das Terminal hat keine"
        }
    }
}
