/// What may stand behind a key.
public indirect enum Expectation: Equatable, Sendable {
    case flag
    case seconds(ClosedRange<Int>), milliseconds(ClosedRange<Int>)
    case whole(ClosedRange<Int>, of: Unit?), number(ClosedRange<Int>, of: Unit?)
    /// A number whose bounds the figure gives.
    case numberOfFigure
    /// One of these words or numbers, or a list of them.
    case oneOf([String]), listOf([String])
    /// A value as TOML, and no other.
    case exactly(String)
    case zone(orElse: String)
    /// Up to this time.
    case timeOfDay(String)
    case shifts, sources, texts, text, path, name, pin, dateForms
    case orNone(Expectation), orAuto(Expectation)

    /// What is counted.
    public enum Unit: Sendable {
        case percent, points, seconds, days, answers
    }
}

extension Expectation: CustomStringConvertible {
    /// In English: what follows "expected" in a complaint, and stands by itself in the sample.
    public var description: String {
        switch self {
        case .flag: "true or false"
        case .seconds(let range): "a number of seconds from \(range.text)"
        case .milliseconds(let range): "a whole number of milliseconds from \(range.text)"
        case .whole(let range, let unit): "a whole number\(Self.counted(unit)) from \(range.text)"
        case .number(let range, let unit): "a number\(Self.counted(unit)) from \(range.text)"
        case .numberOfFigure: "a number in the unit of the figure"
        case .oneOf(let items): words(items)
        case .listOf(let items): "a list of \(words(items))"
        case .exactly(let value): value
        case .zone(let other): "an IANA time zone such as Europe/Berlin, or \(other)"
        case .timeOfDay(let last): "a time from 00:00 to \(last) in steps of five minutes"
        case .shifts: "a list of tables { name, start, end, days }; without days, every day"
        case .sources: "a list of paths and URLs"
        case .texts: "a list of texts"
        case .text: "a text that is not empty"
        case .path: "a path"
        case .pin: "4 to 12 digits in quotes"
        case .name: "a name"
        case .dateForms: "a list of forms such as dd.MM.yyyy HH:mm"
        case .orNone(let other): "\(other), or none"
        case .orAuto(let other): "\(other), or auto"
        }
    }

    private static func counted(_ unit: Unit?) -> String { unit.map { " of \($0)" } ?? "" }
}

extension ClosedRange<Int> {
    fileprivate var text: String { "\(lowerBound) to \(upperBound)" }
}

/// `a, b or c`.
func words(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.joined() }
    return items.dropLast().joined(separator: ", ") + " or " + last
}
