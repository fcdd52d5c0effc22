/// What reading a source came to: how many lines, what could not be read, and why.
///
/// `lines == read + rejected` always: a line is never dropped without a count.
public struct ReadTally: Equatable, Sendable {
    /// Lines seen; empty ones are not counted.
    public var lines = 0
    /// Events made of them. One line may make none (`CONFIGRELOAD`) or more than one.
    public var events = 0
    public var rejected = 0
    /// Events left out because one with their identity had been read.
    public var duplicates = 0
    /// Instants of the earliest and latest event.
    public var first: Instant?
    public var last: Instant?
    /// Lines by the reason for which they were rejected.
    public var reasons: [Rejection.Reason: Int] = [:]
    /// Read, but of no use here: verbs, types and fields this version does not know, by their name.
    public var unknown: [String: Int] = [:]
    /// The first few rejected lines.
    public var samples: [Rejection] = []

    public init() {}

    public static let sampleLimit = 5

    public mutating func reject(_ reason: Rejection.Reason, line: Int, field: Int?) {
        rejected += 1
        reasons[reason, default: 0] += 1
        guard samples.count < Self.sampleLimit else { return }
        samples.append(Rejection(reason: reason, line: line, field: field))
    }
}

/// A line that could not be read.
public struct Rejection: Equatable, Sendable {
    public let reason: Reason
    /// Counted from 1 in its file.
    public let line: Int
    /// The field at fault, counted from 1 as `cut -d '|' -f` counts, where there is one.
    public let field: Int?

    public init(reason: Reason, line: Int, field: Int?) {
        self.reason = reason
        self.line = line
        self.field = field
    }

    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// The line ends before the fields its verb needs.
        case tooShort = "too_short"
        case tooLong = "too_long"
        case badTime = "bad_time"
        case badNumber = "bad_number"
        /// Not JSON, or not a JSON object.
        case notJSON = "not_json"
        /// A field that the event needs is missing or has another type.
        case missingField = "missing_field"
        /// A word outside its list, such as an exit reason nobody knows.
        case badValue = "bad_value"
        /// A quote that opens and never closes.
        case openQuote = "open_quote"
        /// Bytes that are no text: a NUL, a binary file.
        case notText = "not_text"
        case unknownType = "unknown_type"
    }
}
