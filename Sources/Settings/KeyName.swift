import TOMLKit

/// The dotted name of a key, such as `queue."a.b".sl_threshold_s`, and its parts.
enum KeyName {
    /// The parts as TOML writes them, quoted where they hold more than letters, digits, `_` and `-`.
    static func text(_ parts: [String]) -> String {
        parts.map { isBare($0) ? $0 : Literal.quoted($0) }.joined(separator: ".")
    }

    /// The parts of a name as it is typed; `nil` when it is none.
    static func parts(_ text: String) -> [String]? {
        guard !text.contains(where: \.isNewline) else { return nil }
        do {
            let table = try TOMLTable(string: text + " = 0")
            return only(Literal.entries(of: table))
        } catch {
            return nil
        }
    }

    private static func only(_ entries: [String: Literal]) -> [String]? {
        guard entries.count == 1, let (key, value) = entries.first else { return nil }
        guard case .table(let inner) = value else { return [key] }
        return only(inner).map { [key] + $0 }
    }

    private static func isBare(_ part: String) -> Bool {
        !part.isEmpty
            && part.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                    true
                default: false
                }
            }
    }
}
