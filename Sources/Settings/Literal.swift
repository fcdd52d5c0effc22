/// A value as TOML writes it.
enum Literal: Equatable, Sendable {
    case text(String)
    case whole(Int)
    case number(Double)
    case flag(Bool)
    /// A time of day without a date, in seconds after midnight.
    case timeOfDay(Int)
    case list([Literal])
    case table([String: Literal])
    /// A date or a time, which no key of ours takes.
    case date

    /// The number, of whichever kind; `nil` for anything else and for infinities.
    var asNumber: Double? {
        switch self {
        case .whole(let number): Double(number)
        case .number(let number) where number.isFinite: number
        case .number, .text, .flag, .timeOfDay, .list, .table, .date: nil
        }
    }
}

/// What was assigned to a key.
struct Value: Sendable {
    /// `nil`: an option's value that is no TOML, to be read as plain text.
    let literal: Literal?
    /// What was typed, where it was typed as an option.
    let typed: String?

    var number: Double? { literal?.asNumber }

    /// The text. An option need not quote it, so there a number or a date is a name as well.
    var text: String? {
        if case .text(let text)? = literal { return text }
        return typed
    }

    /// The texts of a list; for an option also the words between commas.
    var texts: [String]? {
        switch literal {
        case .list(let items)?:
            let texts = items.compactMap { item in
                if case .text(let text) = item { text } else { String?.none }
            }
            return texts.count == items.count ? texts : nil
        case .text(let text)? where typed != nil: return [text]
        default:
            // What begins as a list of TOML and is none is a mistake, not a list of words.
            guard let typed, !typed.hasPrefix("[") else { return nil }
            return typed.split(separator: ",").map { $0.trimmingPrefix(while: \.isWhitespace) }
                .map(String.init)
        }
    }

    /// For a complaint: as TOML, on one line, cut where it is long.
    var found: String {
        let whole = literal?.toml ?? typed.map { Literal.text($0).toml } ?? ""
        return whole.count <= 60 ? whole : whole.prefix(59) + "…"
    }
}
