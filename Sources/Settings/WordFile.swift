/// A file of names with words behind them that lies beside the configuration, such as `keys.toml`.
public struct WordFile: Equatable, Sendable {
    public let path: String
    /// In the order of the lines.
    public let entries: [Entry]

    /// `name = "word"`, or `name = ["several", "words"]`; in a table also its name.
    public struct Entry: Equatable, Sendable {
        public let path: [String]
        public let words: [String]
        public let place: Problem.Place
    }

    /// Reads the file of that name where configurations lie; `nil`: there is none.
    public init?(
        _ name: String, environment: [String: String]
    ) throws(ConfigurationError) {
        do throws(Problem) {
            guard let text = try ConfigurationText(existing: name, environment: environment) else {
                return nil
            }
            try self.init(text)
        } catch {
            throw ConfigurationError(problems: [error])
        }
    }

    /// Reads the file of that path.
    public init(reading path: String) throws(ConfigurationError) {
        do throws(Problem) {
            try self.init(ConfigurationText(reading: path))
        } catch {
            throw ConfigurationError(problems: [error])
        }
    }

    /// A file with these lines, as it would be written.
    public static func text(of lines: [(name: String, words: [String])]) -> String {
        lines.map { name, words in
            let quoted = words.map(Literal.quoted)
            let value = quoted.count == 1 ? quoted[0] : "[" + quoted.joined(separator: ", ") + "]"
            return KeyName.text([name]) + " = " + value + "\n"
        }.joined()
    }

    /// Takes `text` as if it stood in a file of that name.
    public init(checking text: String, file: String) throws(ConfigurationError) {
        do throws(Problem) {
            try self.init(ConfigurationText(path: file, content: text))
        } catch {
            throw ConfigurationError(problems: [error])
        }
    }

    private init(_ text: ConfigurationText) throws(Problem) {
        path = text.path
        var entries: [Entry] = []
        for assignment in try text.assignments() {
            guard let words = assignment.value.literal?.words else {
                throw Problem(
                    place: assignment.place,
                    fault: .unexpected(found: assignment.value.found, .texts))
            }
            entries.append(
                Entry(path: assignment.path, words: words, place: assignment.place))
        }
        self.entries = entries
    }
}

extension Literal {
    /// A text, a whole number or a list of them, as texts.
    fileprivate var words: [String]? {
        switch self {
        case .text(let text): return [text]
        case .whole(let number): return [String(number)]
        case .flag(let flag): return [String(flag)]
        case .list(let items):
            let words = items.compactMap { item in
                switch item {
                case .text(let text): text
                case .whole(let number): String(number)
                case .number, .flag, .timeOfDay, .list, .table, .date: String?.none
                }
            }
            return words.count == items.count ? words : nil
        case .number, .timeOfDay, .table, .date: return nil
        }
    }
}
