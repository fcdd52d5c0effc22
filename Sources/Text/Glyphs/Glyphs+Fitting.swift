/// On which side of its field a text stands. Leading is where reading begins: the left in English, the
/// right in Hebrew.
public enum Alignment: Equatable, Sendable {
    case leading, center, trailing
}

extension Glyphs {
    /// The text cut to that many columns, with `…` where something is missing.
    ///
    /// Cuts between glyphs; a wide one is left out rather than halved, so that the result may be a column
    /// short.
    public func clipped(to width: Int) -> Glyphs {
        guard columns > width else { return self }
        guard width > 0 else { return Glyphs(unchecked: []) }
        var kept: [Glyph] = []
        var room = width - 1
        for glyph in glyphs {
            guard glyph.columns <= room else { break }
            kept.append(glyph)
            room -= glyph.columns
        }
        return Glyphs(unchecked: kept + [.ellipsis])
    }

    /// The text in a field of exactly that many columns: clipped, then filled with blanks.
    public func fitted(to width: Int, _ alignment: Alignment = .leading) -> Glyphs {
        let clipped = clipped(to: width)
        let room = max(width - clipped.columns, 0)
        let before =
            switch alignment {
            case .leading: 0
            case .center: room / 2
            case .trailing: room
            }
        return Glyphs(
            unchecked: Array(repeating: .blank, count: before) + clipped.glyphs
                + Array(repeating: .blank, count: room - before))
    }
}

extension String {
    /// Columns the text takes on the screen. Never the number of its characters.
    public var columns: Int { Glyphs(self).columns }

    /// The text made safe and cut to that many columns, with `…` where something is missing.
    public func clipped(to width: Int) -> String { Glyphs(self).clipped(to: width).text }

    /// The text made safe, in a field of exactly that many columns.
    public func fitted(to width: Int, _ alignment: Alignment = .leading) -> String {
        Glyphs(self).fitted(to: width, alignment).text
    }
}
