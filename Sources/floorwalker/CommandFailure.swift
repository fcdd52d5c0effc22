import ArgumentParser
import Foundation
import Intake
import Settings
import Text

/// Why a command cannot do what it was asked: an exit code (`cli.md` § 2), and a sentence that names the
/// file, line or key and what to do.
struct CommandFailure: Error {
    let code: Code
    let phrase: any Phrase

    init(_ code: Code, _ phrase: FailurePhrase) {
        self.code = code
        self.phrase = phrase
    }

    init(_ code: Code, saying phrase: any Phrase) {
        self.code = code
        self.phrase = phrase
    }

    init(_ error: IntakeError) {
        self.init(Code(rawValue: error.exitCode) ?? .ownFault, saying: error)
    }

    func sentence(_ say: Catalogue = .command) -> String { say(phrase) }

    enum Code: Int32 {
        case usage = 64
        case unusableData = 65
        case inputNotFound = 66
        case unavailable = 69
        case ownFault = 70
        case readOrWrite = 74
        case notPermitted = 77
        case configuration = 78
        case interrupted = 130
    }
}

extension CommandFailure {
    /// Does the work of a command; says on standard error why it failed, and ends with the code.
    static func reported<Result>(
        by work: () throws(CommandFailure) -> Result
    ) throws(ExitCode) -> Result {
        do throws(CommandFailure) {
            return try work()
        } catch {
            say(error.sentence())
            throw ExitCode(error.code.rawValue)
        }
    }

    /// Writes a line to standard error; nobody is left to tell when that fails.
    static func say(_ sentence: String) {
        do {
            try FileHandle.standardError.write(contentsOf: Data("floorwalker: \(sentence)\n".utf8))
        } catch {
            // The exit code is left.
        }
    }
}
