/// How wide a terminal draws a character: an opinion of its own, to be compared with the program's.
public enum GlyphWidth: Sendable {
    /// The marks and lines of the board are one column wide, as nearly everywhere.
    case usual
    /// They are two columns wide, as on terminals set up for Chinese, Japanese and Korean.
    case ambiguousIsWide

    func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if Self.wide.contains(where: { $0.contains(scalar.value) }) { return 2 }
        return self == .ambiguousIsWide && Self.ambiguous.contains { $0.contains(scalar.value) }
            ? 2 : 1
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]

    private static let ambiguous: [ClosedRange<UInt32>] = [
        0xB1...0xB1, 0xB7...0xB7, 0x2013...0x2026, 0x2190...0x21FF, 0x2500...0x266F,
    ]
}
