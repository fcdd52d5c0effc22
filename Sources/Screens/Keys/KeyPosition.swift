import Drawing

extension Key {
    /// The key that sits in the same place on a Latin keyboard, for letters and digits of a Hebrew
    /// or a Persian one; `nil` for all others.
    ///
    /// Only letters: the places of the punctuation differ from keyboard to keyboard.
    var onLatinLayout: Key? {
        guard case .character(let letter) = self else { return nil }
        return Self.positions[letter].map { .character($0) }
    }

    private static let positions = Dictionary(
        [hebrew, persian, digits].flatMap { zip($0.typed, $0.meant) },
        uniquingKeysWith: { first, _ in first })

    /// The Israeli standard layout; `q` and `w` carry punctuation there.
    private static let hebrew = (
        typed: "קראטוןםפשדגכעיחלךזסבהנמצ", meant: "ertyuiopasdfghjklzxcvbnm"
    )
    /// The Persian standard layout.
    private static let persian = (
        typed: "ضصثقفغعهخحشسیبلاتنمظطزرذدپ", meant: "qwertyuiopasdfghjklzxcvbnm"
    )
    private static let digits = (typed: "۰۱۲۳۴۵۶۷٠١٢٣٤٥٦٧", meant: "0123456701234567")
}
