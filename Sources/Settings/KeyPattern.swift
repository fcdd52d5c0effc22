/// The shape of a key's name. Parts in capitals stand for a name of the centre's own, as in
/// `queue_department.QUEUE`.
struct KeyPattern: Sendable {
    let parts: [String]

    init(_ text: String) {
        parts = text.split(separator: ".").map(String.init)
    }

    var text: String { parts.joined(separator: ".") }

    /// The names that stand in the places of the capitals, or `nil` when the path is of another shape.
    func names(in path: [String]) -> [String]? {
        guard path.count == parts.count else { return nil }
        var names: [String] = []
        for (part, given) in zip(parts, path) {
            if Self.isPlace(part) {
                names.append(given)
            } else if part != given {
                return nil
            }
        }
        return names
    }

    /// The path with these names in the places of the capitals.
    func path(_ names: [String]) -> [String] {
        var names = names[...]
        return parts.map { Self.isPlace($0) ? names.popFirst() ?? $0 : $0 }
    }

    /// Whether keys of this shape begin with that path and go on.
    func continues(_ path: [String]) -> Bool {
        path.count < parts.count
            && KeyPattern(parts: Array(parts.prefix(path.count))).names(in: path) != nil
    }

    /// How many letters must change to make `path` one of this shape; `nil` when it has other parts.
    func distance(to path: [String]) -> Int? {
        guard path.count == parts.count else { return nil }
        return zip(parts, path).reduce(0) { sum, pair in
            sum + (Self.isPlace(pair.0) ? 0 : edits(from: pair.1, to: pair.0))
        }
    }

    private init(parts: [String]) {
        self.parts = parts
    }

    private static func isPlace(_ part: String) -> Bool {
        part.utf8.allSatisfy { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 }
    }
}

/// How many letters must be put in, taken out or changed to make one word of the other.
private func edits(from old: String, to new: String) -> Int {
    let letters = Array(new)
    var row = Array(0...letters.count)
    for letter in old {
        var diagonal = row[0]
        row[0] += 1
        for column in letters.indices {
            let changed = diagonal + (letters[column] == letter ? 0 : 1)
            diagonal = row[column + 1]
            row[column + 1] = min(changed, row[column] + 1, diagonal + 1)
        }
    }
    return row[letters.count]
}
