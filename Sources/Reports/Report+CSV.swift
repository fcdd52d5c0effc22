import Text
import Vocabulary

extension Report {
    /// One row per group: kind, id, the bounds of an interval, then every symbol of any group, in the
    /// order in which the groups first name it. What a group does not have, or has as null, is empty.
    var asCSV: String {
        let symbols = columns
        let places = Dictionary(uniqueKeysWithValues: symbols.enumerated().map { ($1, $0) })
        var text = csvRow(["kind", "id", "start", "end"] + symbols)
        for group in groups {
            var cells = Array(repeating: "", count: symbols.count)
            for entry in group.values {
                guard let place = places[entry.symbol] else { continue }
                cells[place] = entry.value.plain
            }
            let bounds = [group.interval?.start.rfc3339 ?? "", group.interval?.end.rfc3339 ?? ""]
            text += csvRow([group.kind.rawValue, guarded(group.id)] + bounds + cells)
        }
        return text
    }

    private var columns: [String] {
        var seen: Set<String> = []
        return groups.flatMap(\.values).map(\.symbol).filter { seen.insert($0).inserted }
    }
}

extension Report.Value {
    fileprivate var plain: String {
        switch self {
        case .count(let count): String(count)
        case .number(let number): plainNumber(number) ?? ""
        case .word(let word): guarded(word)
        case .null: ""
        }
    }
}
