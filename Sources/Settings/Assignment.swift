import TOMLKit

/// A value given to one key, and where.
struct Assignment: Sendable {
    /// The parts of the dotted name.
    let path: [String]
    let value: Value
    let place: Problem.Place

    /// Tables taken apart down to the keys that hold a value. A list is a value, also one of tables;
    /// so is an empty table, since it may name a queue.
    static func all(
        in literal: Literal, at path: [String], typed: String? = nil,
        place: ([String]) -> Problem.Place
    ) -> [Assignment] {
        if case .table(let entries) = literal, !entries.isEmpty {
            return entries.sorted { $0.key < $1.key }.flatMap { key, value in
                all(in: value, at: path + [key], place: place)
            }
        }
        let value = Value(literal: literal, typed: typed)
        return [Assignment(path: path, value: value, place: place(path))]
    }
}

extension ConfigurationText {
    /// What the file assigns, in the order of its lines.
    func assignments() throws(Problem) -> [Assignment] {
        // The parser would take a zero byte for the end of the text.
        for zero in ["\0", #"\u0000"#] where content.contains(zero) {
            throw Problem(place: .file(path, line: nil), fault: .zeroByte)
        }
        let entries = try parsed()
        guard !entries.isEmpty else { return [] }
        let lines = LineIndex(content)
        let all = Assignment.all(in: .table(entries), at: []) { key in
            .file(path, line: lines.line(of: key))
        }
        // A stable sort: the parser gives keys by name.
        return all.enumerated().sorted { left, right in
            (left.element.place.line, left.offset) < (right.element.place.line, right.offset)
        }.map(\.element)
    }

    private func parsed() throws(Problem) -> [String: Literal] {
        do {
            return Literal.entries(of: try TOMLTable(string: content))
        } catch {
            let fault = error as? TOMLParseError
            throw Problem(
                place: .file(path, line: fault?.source.begin.line),
                fault: .noTOML(fault?.description))
        }
    }
}

extension Problem.Place {
    /// For sorting: a file as a whole comes before its lines, options come after them.
    var line: Int {
        switch self {
        case .file(_, let line): line ?? 0
        case .option: .max
        }
    }
}
