/// What becomes of one scalar of a string from outside before it may reach the terminal.
///
/// A name in a log can hold anything: escape sequences, direction marks that swap columns, letters
/// nobody sees, letters the terminal joins into one. Only what takes a cell of its own, or sits on one,
/// is let through. The general categories and properties of Unicode decide; no list of bad letters
/// has to be kept up to date.
enum ScalarTreatment: Equatable {
    /// Stands in a cell of its own, this many columns wide.
    case letter(columns: Int)
    /// Sits on the letter before it and takes no column.
    case mark
    /// ZWNJ or ZWJ: a spelling mark in some scripts, a disguise in all others.
    case joiner
    /// A space of any width, a tab, the end of a line.
    case blank
    /// Shown as another letter: half of a flag.
    case replaced(by: Unicode.Scalar)
    /// A control, or a code point without a meaning: shown as a stand-in, so that it is not overlooked.
    case standIn
    /// Invisible, or of the terminal's own making: left out.
    case nothing
}

extension ScalarTreatment {
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x20...0x7E: self = scalar == " " ? .blank : .letter(columns: 1)
        case 0x09, 0x0A: self = .blank
        case 0x2500...0x259F: self = .letter(columns: 1)
        case 0x200C, 0x200D: self = .joiner
        case 0x2800: self = .blank
        case 0x1F1E6...0x1F1FF: self = .replaced(by: Self.flagLetter(scalar))
        default: self.init(properties: scalar.properties, of: scalar)
        }
    }

    private init(properties: Unicode.Scalar.Properties, of scalar: Unicode.Scalar) {
        guard !properties.isDefaultIgnorableCodePoint, !properties.isEmojiModifier else {
            self = .nothing
            return
        }
        switch properties.generalCategory {
        case .control, .privateUse, .surrogate, .unassigned: self = .standIn
        case .format, .enclosingMark: self = .nothing
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: self = .blank
        case .nonspacingMark: self = .mark
        case _ where scalar.isInnerJamo: self = .mark
        default: self = .letter(columns: scalar.isWide(properties) ? 2 : 1)
        }
    }

    /// `A` to `Z` for the regional indicators, of which terminals make one flag or two letters.
    private static func flagLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6 + 0x41))
    }
}

extension Unicode.Scalar {
    /// A vowel or final consonant of Hangul, drawn into the block its first consonant opens.
    fileprivate var isInnerJamo: Bool {
        switch value {
        case 0x1160...0x11FF, 0xD7B0...0xD7FB: true
        default: false
        }
    }

    /// Whether ZWNJ and ZWJ belong to the spelling after this letter: Arabic, Syriac, Indic scripts.
    var takesJoiner: Bool {
        switch value {
        case 0x0600...0x077F, 0x0860...0x08FF, 0x0900...0x0DFF: properties.isAlphabetic
        default: false
        }
    }
}
