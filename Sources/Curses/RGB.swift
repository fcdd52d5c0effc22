/// A colour by its parts, each 0...255.
struct RGB: Equatable, Sendable {
    let red: Int
    let green: Int
    let blue: Int

    init(_ red: Int, _ green: Int, _ blue: Int) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// `#D55E00`.
    init?(hex text: String) {
        guard text.hasPrefix("#"), text.utf8.count == 7,
            let number = Int(text.dropFirst(), radix: 16),
            text.dropFirst().allSatisfy(\.isHexDigit)
        else { return nil }
        self.init(number >> 16, number >> 8 & 0xFF, number & 0xFF)
    }

    /// One of the 256 of xterm: 16 names, a cube of six levels, and greys.
    init(index: Int) {
        switch index {
        case ..<16: self = Self.named[max(index, 0)]
        case ..<232:
            let place = index - 16
            self.init(
                Self.levels[place / 36], Self.levels[place / 6 % 6], Self.levels[place % 6])
        default:
            let grey = 8 + 10 * min(index - 232, 23)
            self.init(grey, grey, grey)
        }
    }

    /// As a terminal with direct colours numbers it.
    var number: Int32 { Int32(red << 16 | green << 8 | blue) }

    /// How bright it looks, 0...255.
    var brightness: Int { (299 * red + 587 * green + 114 * blue) / 1000 }

    /// The colour of that part of the 256 which is least far away.
    func nearest(in indices: ClosedRange<Int>) -> Int {
        indices.min { distance(to: RGB(index: $0)) < distance(to: RGB(index: $1)) }
            ?? indices.lowerBound
    }

    private func distance(to other: RGB) -> Int {
        let parts = [red - other.red, green - other.green, blue - other.blue]
        return parts.reduce(0) { $0 + $1 * $1 }
    }

    private static let levels = [0, 95, 135, 175, 215, 255]

    private static let named: [RGB] = [
        RGB(0, 0, 0), RGB(205, 0, 0), RGB(0, 205, 0), RGB(205, 205, 0), RGB(0, 0, 238),
        RGB(205, 0, 205), RGB(0, 205, 205), RGB(229, 229, 229), RGB(127, 127, 127),
        RGB(255, 0, 0), RGB(0, 255, 0), RGB(255, 255, 0), RGB(92, 92, 255), RGB(255, 0, 255),
        RGB(0, 255, 255), RGB(255, 255, 255),
    ]
}
