/// A colour and attributes, for terminals of every depth.
///
/// It is written as words: `#D55E00 bold`, `166 bold`, `bright-red`, `reverse`. Up to three such texts are
/// for terminals with direct colours, with 256 and with 16; a depth without one of its own takes the
/// nearest colour of the text before it.
struct Paint: Equatable, Sendable {
    private var direct = Look()
    private var many = Look()
    private var sixteen = Look()

    init() {}

    /// Of the house's own themes, whose words are right.
    init(_ texts: String...) {
        self = Paint(texts) ?? Paint()
    }

    /// `nil`: no text, too many, or words that nobody knows.
    init?(_ texts: [String]) {
        let swatches = texts.compactMap(Swatch.init)
        guard let first = swatches.first, swatches.count == texts.count, texts.count <= 3 else {
            return nil
        }
        direct = first.look(in: .direct)
        many = (swatches.count > 1 ? swatches[1] : first).look(in: .many)
        sixteen = (swatches.last ?? first).look(in: .sixteen)
    }

    func look(in depth: ColourDepth) -> Look {
        switch depth {
        case .direct: direct
        case .many: many
        case .sixteen: sixteen
        case .none: Look(nil, direct.attributes)
        }
    }
}

/// A colour as it was written, and attributes.
private struct Swatch {
    private var colour: Colour?
    private var attributes: Look.Attributes = []

    private enum Colour {
        case rgb(RGB)
        /// Of the 256.
        case indexed(Int)
    }

    init?(_ text: String) {
        let words = text.split(separator: " ").map { $0.lowercased() }
        guard !words.isEmpty else { return nil }
        for word in words {
            if let attribute = Self.attributes[word] {
                attributes.insert(attribute)
            } else if word == "default" {
                colour = nil
            } else if colour == nil, let found = Self.colour(word) {
                colour = found
            } else {
                return nil
            }
        }
    }

    private static let attributes: [String: Look.Attributes] = [
        "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
    ]

    private static let names = [
        "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    ]

    private static func colour(_ word: String) -> Colour? {
        if let rgb = RGB(hex: word) { return .rgb(rgb) }
        if let number = Int(word), (0...255).contains(number) { return .indexed(number) }
        let isBright = word.hasPrefix("bright-")
        let name = isBright ? String(word.dropFirst(7)) : word
        return names.firstIndex(of: name).map { .indexed($0 + (isBright ? 8 : 0)) }
    }

    func look(in depth: ColourDepth) -> Look {
        switch (depth, colour) {
        case (.none, _), (_, nil): return Look(nil, attributes)
        case (.direct, .rgb(let rgb)?): return Look(rgb.number, attributes)
        // The first eight are those of the palette on such terminals as well.
        case (.direct, .indexed(let index)?):
            return Look(index < 8 ? Int32(index) : RGB(index: index).number, attributes)
        case (.many, .rgb(let rgb)?): return Look(Int32(rgb.nearest(in: 16...255)), attributes)
        case (.many, .indexed(let index)?): return Look(Int32(index), attributes)
        case (.sixteen, .rgb(let rgb)?): return small(rgb.nearest(in: 0...15))
        case (.sixteen, .indexed(let index)?):
            return small(index < 16 ? index : RGB(index: index).nearest(in: 0...15))
        }
    }

    /// Many terminals of this kind have eight colours; the bright ones are those in bold there.
    private func small(_ index: Int) -> Look {
        Look(Int32(index % 8), index < 8 ? attributes : attributes.union(.bold))
    }
}
