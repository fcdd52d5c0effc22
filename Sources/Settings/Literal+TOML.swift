import TOMLKit

extension Literal {
    /// As TOML writes it, on one line and without control characters.
    var toml: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .whole(let number): String(number)
        case .number(let number): Self.decimal(number)
        case .flag(let flag): String(flag)
        case .timeOfDay(let seconds): Self.clock(seconds / 60)
        case .list(let items): "[" + items.map(\.toml).joined(separator: ", ") + "]"
        case .table(let entries): Self.inline(entries)
        case .date: "a date"
        }
    }

    /// The shortest decimal that reads back as `number`, without a needless point.
    static func decimal(_ number: Double) -> String {
        if let whole = Int(exactly: number) { String(whole) } else { String(number) }
    }

    /// Minutes after midnight as `hh:mm`.
    static func clock(_ minutes: Int) -> String {
        let digits = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return digits(minutes / 60) + ":" + digits(minutes % 60)
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            default: result += isControl(scalar) ? escaped(scalar) : String(scalar)
            }
        }
        return result + "\""
    }

    static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .control
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    private static func inline(_ entries: [String: Literal]) -> String {
        guard !entries.isEmpty else { return "{}" }
        let pairs = entries.sorted { $0.key < $1.key }.map {
            KeyName.text([$0.key]) + " = " + $0.value.toml
        }
        return "{ " + pairs.joined(separator: ", ") + " }"
    }
}

extension Literal {
    /// The value a TOML library has read.
    init(_ value: some TOMLValueConvertible) {
        switch value.type {
        case .table: self = .table(value.table.map(Self.entries) ?? [:])
        case .array: self = .list(Self.items(of: value.array))
        case .string: self = .text(value.string ?? "")
        case .int: self = value.int.map(Literal.whole) ?? .date
        case .double: self = value.double.map(Literal.number) ?? .date
        case .bool: self = value.bool.map(Literal.flag) ?? .date
        case .time:
            self =
                value.time.map { .timeOfDay($0.hour * 3600 + $0.minute * 60 + $0.second) } ?? .date
        case .date, .dateTime: self = .date
        }
    }

    /// The entries of a table. A key that holds a zero byte cannot be asked for and is left out.
    static func entries(of table: TOMLTable) -> [String: Literal] {
        var entries: [String: Literal] = [:]
        for key in table.keys {
            if let value = table[key] { entries[key] = Literal(value.tomlValue) }
        }
        return entries
    }

    private static func items(of array: TOMLArray?) -> [Literal] {
        guard let array else { return [] }
        return (0..<array.count).map { Literal(array[$0].tomlValue) }
    }
}
