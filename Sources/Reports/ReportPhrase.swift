import Text

/// What a report for reading says beside its numbers. Heads of columns that screens have, too, are
/// `ColumnPhrase`.
enum ReportPhrase: Phrase {
    case period, now, source, counted
    case agent, interval
    case offered, answered, abandoned, flowOut, wait90, waitMost
    case handled, talk, hold, ringNoAnswer, transfers
    case span(name: String, start: String, end: String, zone: String)
    case read(path: String, lines: Int, events: Int)
    case rejected(Int)
    case firstRejected(line: Int)
    /// Words of the source that mean nothing here, with their counts.
    case notKnown(String)
    /// Of an interval that is not settled.
    case open

    var english: String {
        switch self {
        case .period: "PERIOD"
        case .now: "NOW"
        case .source: "SOURCE"
        case .counted: "COUNTED"
        case .agent: "AGENT"
        case .interval: "INTERVAL"
        case .offered: "OFFER"
        case .answered: "ANSW"
        case .abandoned: "ABAND"
        case .flowOut: "FLOW"
        case .wait90: "P90"
        case .waitMost: "MAX"
        case .handled: "CALLS"
        case .talk: "TALK"
        case .hold: "HOLD"
        case .ringNoAnswer: "RNA"
        case .transfers: "TRANS"
        case .span(let name, let start, let end, let zone): "\(name), \(start) – \(end) (\(zone))"
        case .read(let path, let lines, let events):
            "\(path): \(some(lines, "line", "lines")), \(some(events, "event", "events"))"
        case .rejected(let count): "\(count) not readable"
        case .firstRejected(let line): "the first is line \(line)"
        case .notKnown(let words): "not known: \(words)"
        case .open: "(open)"
        }
    }
}

/// `1 line`, `2 lines`
func some(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
}
