/// Everything that is wrong with a configuration, so that it is corrected in one go.
public struct ConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// In the order of the file, then of the options; never empty.
    public let problems: [Problem]

    /// A headline for the file and one for the options, each with its problems beneath.
    public var description: String {
        var files: [String] = []
        for case .file(let path, _) in problems.map(\.place) where !files.contains(path) {
            files.append(path)
        }
        var parts = files.map { path in
            Self.part(headed: path, problems.filter { $0.place.path == path })
        }
        let options = problems.filter { $0.place.path == nil }
        if !options.isEmpty { parts.append(Self.part(headed: "command line", options)) }
        return parts.joined(separator: "\n")
    }

    private static func part(headed title: String, _ problems: [Problem]) -> String {
        let count = problems.count == 1 ? "1 problem" : "\(problems.count) problems"
        let lines = problems.map { "\n  " + $0.description }
        return "\(title): \(count)" + lines.joined()
    }
}

/// One mistake: where it is, and a sentence that names the key, what was found and what is expected.
public struct Problem: Error, Equatable, Sendable, CustomStringConvertible {
    public enum Place: Equatable, Sendable {
        /// A file, and the line counted from 1 where one can be named.
        case file(String, line: Int?)
        /// An option of the command line, as it was typed.
        case option(String)

        var path: String? {
            switch self {
            case .file(let path, _): path
            case .option: nil
            }
        }
    }

    public let place: Place
    public let sentence: String

    public init(place: Place, sentence: String) {
        self.place = place
        self.sentence = sentence
    }

    /// With the line or the option, but without the file.
    public var description: String {
        switch place {
        case .file(_, let line?): "line \(line): \(sentence)"
        case .file(_, nil): sentence
        case .option(let text): "--set \(text): \(sentence)"
        }
    }
}
