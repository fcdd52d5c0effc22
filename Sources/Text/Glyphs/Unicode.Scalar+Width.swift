extension Unicode.Scalar {
    /// Whether a terminal gives the letter two columns.
    ///
    /// The rule is East Asian Width W or F, as in the C library, but from properties and blocks alone:
    /// `wcwidth` depends on the locale of the process, and a picture must not.
    func isWide(_ properties: Properties) -> Bool {
        value >= 0x1100
            && (properties.isEmojiPresentation
                || Self.wideBlocks.contains { $0.contains(value) } && value != 0x303F)
    }

    /// Hangul, CJK, kana, Yi, full-width forms, Tangut, the planes of ideographs. What is not assigned in
    /// them never gets here.
    private static let wideBlocks: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4C6, 0xA960...0xA97C,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60,
        0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
        0x20000...0x3FFFD,
    ]
}
