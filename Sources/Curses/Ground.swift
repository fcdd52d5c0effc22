/// What a terminal's own ground is like, on which everything is drawn.
public enum Ground: Equatable, Sendable {
    case dark, light
    /// Treated as light where that matters: what can be read there can be read on dark as well.
    case unknown
}

extension Ground {
    /// What a terminal answers to the question for its ground (OSC 11): `11;rgb:1e1e/1e1e/1e1e`; `nil`: it
    /// is no such answer.
    init?(answer: [UInt8]) {
        let text = String(decoding: answer, as: UTF8.self)
        guard text.hasPrefix("11;rgb:") || text.hasPrefix("11;rgba:") else { return nil }
        let parts = text.drop { $0 != ":" }.dropFirst().split(separator: "/").prefix(3).map {
            Self.part(String($0))
        }
        guard parts.count == 3, let red = parts[0], let green = parts[1], let blue = parts[2] else {
            return nil
        }
        self = RGB(red, green, blue).brightness < 128 ? .dark : .light
    }

    /// One to four digits are a part of the largest number of so many digits.
    private static func part(_ digits: String) -> Int? {
        guard (1...4).contains(digits.count), digits.allSatisfy(\.isHexDigit),
            let number = Int(digits, radix: 16)
        else { return nil }
        return number * 255 / (1 << (4 * digits.count) - 1)
    }

    /// The question. A terminal that does not understand it swallows it.
    static let question = Array("\u{1B}]11;?\u{1B}\\".utf8)
}
