public import Foundation

/// Why a source cannot be read: one sentence that names it and says what to do.
///
/// `LocalizedError`, so that a command line prints the sentence and nothing else.
public struct IntakeError: LocalizedError, Equatable, Sendable {
    /// As it was named.
    public let source: String
    public let fault: Fault

    /// What is wrong, with what a sentence about it needs. Words of the system's stand as it says them.
    public enum Fault: Equatable, Sendable {
        case noSuchFile
        /// `grant` is the command that lets one read; what it grants may begin with the next login.
        case mayNotRead(grant: String, fromNextLogin: Bool)
        case cannotOpen(String)
        case isDirectory
        case readingFailed(String)
        case gzipCannotStart, gzipMissing
        /// gzip's own complaint, if it had one.
        case unpackingFailed(String?)
        case unrecognised
        /// A kind of source that this version does not read.
        case notOffered(String)
        case pathMissing
    }

    public enum Reason: Equatable, Sendable, CaseIterable {
        case notFound, notPermitted, isDirectory, readFailed, unpackingFailed, unrecognised
        case notOffered
        case malformedName
    }

    init(_ source: String, _ fault: Fault) {
        self.source = source
        self.fault = fault
    }

    public var reason: Reason {
        switch fault {
        case .noSuchFile: .notFound
        case .mayNotRead: .notPermitted
        case .isDirectory: .isDirectory
        case .cannotOpen, .readingFailed: .readFailed
        case .gzipCannotStart, .gzipMissing, .unpackingFailed: .unpackingFailed
        case .unrecognised: .unrecognised
        case .notOffered: .notOffered
        case .pathMissing: .malformedName
        }
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
