/// How a date is written, in the letters of Unicode: `dd.MM.yyyy HH:mm`.
///
/// `yyyy` or `yy` (of this century), `MM`, `dd`, `HH`, `hh` with `a` for am and pm, `mm`, `ss`, `SSS`
/// for a fraction and `X` for an offset such as `Z`, `+01:00` or `+0100`. A letter alone (`d`, `M`, `H`,
/// `h`) is one digit or two. What may be missing stands in square brackets; a space also reads a `T`;
/// other signs stand for themselves.
public struct DateForm: Hashable, Sendable {
    /// As it was written.
    public let text: String
    public let parts: [Part]

    public indirect enum Part: Hashable, Sendable {
        case sign(UInt8)
        case space
        /// A number of exactly so many digits; `nil`: of one or two.
        case number(Field, digits: Int?)
        case fraction
        case half
        case offset
        case optional([Part])
    }

    public enum Field: Hashable, Sendable {
        case year, month, day, hour, hourOfHalf, minute, second
    }

    /// `nil`: a letter nobody knows, an open bracket, or no whole date.
    public init?(_ text: String) {
        var compiler = DateFormCompiler(text)
        guard let parts = compiler.parts(isInside: false) else { return nil }
        let fields = parts.compactMap { part in
            if case .number(let field, _) = part { field } else { Field?.none }
        }
        guard [.year, .month, .day].allSatisfy(fields.contains) else { return nil }
        self.text = text
        self.parts = parts
    }
}

/// Takes a form apart, run of letters by run of letters.
private struct DateFormCompiler {
    private var rest: Substring

    init(_ text: String) {
        rest = text[...]
    }

    mutating func parts(isInside: Bool) -> [DateForm.Part]? {
        var parts: [DateForm.Part] = []
        while let letter = rest.first {
            if letter == "]" {
                guard isInside else { return nil }
                rest.removeFirst()
                return parts
            }
            guard let part = part(letter) else { return nil }
            parts += part
        }
        return isInside ? nil : parts
    }

    /// `nil`: there is no such part.
    private mutating func part(_ letter: Character) -> [DateForm.Part]? {
        if letter == "[" {
            rest.removeFirst()
            return parts(isInside: true).map { [.optional($0)] }
        }
        let run = rest.prefix { $0 == letter }
        rest = rest[run.endIndex...]
        if letter == " " { return [.space] }
        if letter.isLetter, letter != "T" { return Self.fields[String(run)].map { [$0] } }
        return letter.isNumber ? nil : run.utf8.map(DateForm.Part.sign)
    }

    private static let fields: [String: DateForm.Part] = [
        "yyyy": .number(.year, digits: 4), "yy": .number(.year, digits: 2),
        "MM": .number(.month, digits: 2), "M": .number(.month, digits: nil),
        "dd": .number(.day, digits: 2), "d": .number(.day, digits: nil),
        "HH": .number(.hour, digits: 2), "H": .number(.hour, digits: nil),
        "hh": .number(.hourOfHalf, digits: 2), "h": .number(.hourOfHalf, digits: nil),
        "mm": .number(.minute, digits: 2), "ss": .number(.second, digits: 2),
        "SSS": .fraction, "a": .half, "X": .offset,
    ]
}
