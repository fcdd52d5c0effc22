public import Formats

/// A source as the command line names it (`cli.md` § 1): a path, `queue-log:PATH`, `events:PATH`,
/// `surveys:PATH`, or `-` for standard input.
public struct SourceName: Equatable, Sendable {
    public enum Place: Equatable, Sendable {
        case file(path: String)
        case standardInput
    }

    public let place: Place
    /// `nil`: to be found from the content.
    public let kind: SourceKind?
    /// As it was named.
    public let text: String

    /// - Throws: for what is no source, and for kinds that this version does not read.
    public init(parsing text: String) throws(IntakeError) {
        self.text = text
        if let scheme = Self.unread.first(where: text.hasPrefix) {
            throw IntakeError(text, .notOffered(scheme))
        }
        let kind = SourceKind.allCases.first { text.hasPrefix($0.rawValue + ":") }
        let path = kind.map { String(text.dropFirst($0.rawValue.utf8.count + 1)) } ?? text
        guard !path.isEmpty else {
            throw IntakeError("“\(text)”", .pathMissing)
        }
        place = path == "-" ? .standardInput : .file(path: path)
        self.kind = kind
    }

    /// Whether reading it waits until somebody writes: standard input, or a pipe with a name.
    public var isPipe: Bool {
        guard case .file(let path) = place, let status = FileStatus(at: path) else {
            return place == .standardInput
        }
        return !status.isRegular && !status.isDirectory
    }

    /// The path, or `-`.
    public var path: String {
        switch place {
        case .file(let path): path
        case .standardInput: "-"
        }
    }

    private static let unread = ["ami://", "http://", "https://", "unix://"]
}
