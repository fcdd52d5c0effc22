/// Everything that is wrong with a configuration, so that it is corrected in one go.
public struct ConfigurationError: Error, Equatable, Sendable, CustomStringConvertible {
    /// In the order of the file, then of the options; never empty.
    public let problems: [Problem]

    public init(problems: [Problem]) {
        self.problems = problems
    }

    /// In English: a headline for the file and one for the options, each with its problems beneath.
    public var description: String {
        text(options: "command line") {
            $0 == 1 ? "1 problem" : "\($0) problems"
        } line: {
            $0.description
        }
    }

    /// The same in any language.
    ///
    /// - Parameters:
    ///   - options: what stands in place of a file's name over the problems of options.
    ///   - count: so many problems.
    ///   - line: one of them.
    public func text(
        options: String, count: (Int) -> String, line: (Problem) -> String
    ) -> String {
        var files: [String?] = []
        for path in problems.map(\.place.path) where !files.contains(path) { files.append(path) }
        let inOrder = files.filter { $0 != nil } + files.filter { $0 == nil }
        return inOrder.map { path in
            let here = problems.filter { $0.place.path == path }
            let lines = here.map { "\n  " + line($0) }
            return "\(path ?? options): \(count(here.count))" + lines.joined()
        }.joined(separator: "\n")
    }
}

/// One mistake: where it is, and what is wrong.
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
    public let fault: Fault

    public init(place: Place, fault: Fault) {
        self.place = place
        self.fault = fault
    }

    /// In English, with the line or the option, but without the file.
    public var description: String {
        switch place {
        case .file(_, let line?): "line \(line): \(fault)"
        case .file(_, nil): "\(fault)"
        case .option(let text): "--set \(text): \(fault)"
        }
    }
}
