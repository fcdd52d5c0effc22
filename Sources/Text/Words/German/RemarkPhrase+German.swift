extension RemarkPhrase {
    public var german: String {
        switch self {
        case .refresh(let interval): "ein neues Bild alle \(interval)"
        case .language: "Sprache: Deutsch"
        case .noPIN: "ohne kiosk_pin könnte niemand die Wand entsperren"
        }
    }
}
