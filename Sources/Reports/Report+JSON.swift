import Text
import Vocabulary

extension Report {
    var asJSON: String {
        JSON.object([
            ("schema", .text(Self.schema)),
            ("window", windowJSON),
            ("inputs", .list(inputs.map(\.json))),
            (
                "counters",
                .object(Counter.allCases.map { ($0.rawValue, .count(counters[$0] ?? 0)) })
            ),
            ("groups", .list(groups.map(\.json))),
        ]).document
    }

    private var windowJSON: JSON {
        .object([
            ("period", .text(periodName)),
            ("from", written(window?.start)),
            ("to", written(window?.end)),
            ("time_zone", .text(clock.zone)),
            ("now", written(now)),
        ])
    }
}

private func written(_ instant: Instant?) -> JSON {
    instant.map { .text($0.rfc3339) } ?? .null
}

extension Report.Input {
    fileprivate var json: JSON {
        var members: [(key: String, value: JSON)] = [
            ("path", .text(path)),
            ("kind", .text(kind)),
            ("lines", .count(tally.lines)),
            ("events", .count(tally.events)),
            ("rejected", .count(tally.rejected)),
            ("duplicates", .count(tally.duplicates)),
            ("first", written(tally.first)),
            ("last", written(tally.last)),
        ]
        if !tally.unknown.isEmpty {
            let names = tally.unknown.sorted { $0.key < $1.key }
            members.append(("unknown", .object(names.map { ($0.key, .count($0.value)) })))
        }
        return .object(members)
    }
}

extension Report.Group {
    fileprivate var json: JSON {
        var members: [(key: String, value: JSON)] = [
            ("kind", .text(kind.rawValue)), ("id", .text(id)),
        ]
        if let interval {
            members.append(("start", .text(interval.start.rfc3339)))
            members.append(("end", .text(interval.end.rfc3339)))
        }
        members.append(("metrics", .object(values.map { ($0.symbol, $0.value.json) })))
        members.append(("ranges", .object(ranges.map { ($0.symbol, $0.range.json) })))
        return .object(members)
    }
}

extension Report.Value {
    fileprivate var json: JSON {
        switch self {
        case .count(let count): .count(count)
        case .number(let number): .number(number)
        case .word(let word): .text(word)
        case .null: .null
        }
    }
}

extension ClosedRange<Double> {
    fileprivate var json: JSON { .list([.number(lowerBound), .number(upperBound)]) }
}
