/// Text on its way to the clipboard of whoever sits at the terminal, however far away the program runs:
/// `OSC 52`.
enum Clipboard {
    /// Terminals take some kilobytes; a row has far less.
    static let most = 4096

    /// The bytes that hand it over; what is too long is cut between two characters.
    static func bytes(for text: String) -> [UInt8] {
        var cut = ""
        var room = most
        for character in text {
            room -= character.utf8.count
            guard room >= 0 else { break }
            cut.append(character)
        }
        return Array("\u{1B}]52;c;\(base64(Array(cut.utf8)))\u{7}".utf8)
    }

    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

    private static func base64(_ bytes: [UInt8]) -> String {
        stride(from: 0, to: bytes.count, by: 3)
            .map { start in
                let part = bytes[start..<min(start + 3, bytes.count)]
                let bits = part.reduce(0) { $0 << 8 | UInt32($1) } << (8 * (3 - UInt32(part.count)))
                let text = (0..<4).map { letters[Int(bits >> (18 - 6 * UInt32($0)) & 63)] }
                return String(text.prefix(part.count + 1))
                    + String(repeating: "=", count: 3 - part.count)
            }
            .joined()
    }
}
