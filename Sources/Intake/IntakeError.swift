public import Foundation

/// Why a source cannot be read: one sentence that names it and says what to do.
///
/// `LocalizedError`, so that a command line prints the sentence and nothing else.
public struct IntakeError: LocalizedError, Equatable, Sendable {
    public let reason: Reason
    /// As it was named.
    public let source: String
    private let detail: String

    public enum Reason: Equatable, Sendable, CaseIterable {
        case notFound, notPermitted, isDirectory, readFailed, unpackingFailed, unrecognised
        /// A kind of source that this version does not read.
        case notOffered
        case malformedName
    }

    init(_ reason: Reason, _ source: String, _ detail: String) {
        self.reason = reason
        self.source = source
        self.detail = detail
    }

    public var errorDescription: String? { description }

    /// As `cli.md` § 2 has it.
    public var exitCode: Int32 {
        switch reason {
        case .malformedName: 64
        case .unpackingFailed, .unrecognised: 65
        case .notFound, .isDirectory: 66
        case .notOffered: 69
        case .readFailed: 74
        case .notPermitted: 77
        }
    }
}

extension IntakeError: CustomStringConvertible {
    public var description: String { "\(source): \(detail)" }
}
