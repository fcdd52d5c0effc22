import Foundation
import Text

/// Where a command's answer goes: a file, or standard output.
///
/// A reader that has gone away, as `head` does, is no failure: the command has nothing more to do.
struct ReportOutput {
    private let name: String
    private let handle: FileHandle

    /// - Parameter path: a file, which is created or written over; `nil` and `-` are standard output.
    init(path: String?) throws(CommandFailure) {
        signal(SIGPIPE, SIG_IGN)
        guard let path, path != "-" else {
            name = Catalogue.command(CommandPhrase.standardOutput)
            handle = .standardOutput
            return
        }
        name = path
        let mode = mode_t(0o644)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .readOrWrite, .cannotWrite(path, reason: systemMessage(errno)))
        }
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Returns whether anybody still reads.
    @discardableResult
    func write(_ bytes: [UInt8]) throws(CommandFailure) -> Bool {
        do {
            try handle.write(contentsOf: Data(bytes))
            return true
        } catch {
            let code = posixCode(of: error)
            if code == EPIPE { return false }
            let reason = code.map(systemMessage) ?? error.localizedDescription
            throw CommandFailure(.readOrWrite, .cannotWrite(name, reason: reason))
        }
    }
}

/// What the system calls the error, such as `No space left on device`.
func systemMessage(_ code: Int32) -> String { String(cString: strerror(code)) }

/// The number of the system's error behind one of Foundation's.
func posixCode(of error: any Error) -> Int32? {
    var cause: NSError? = error as NSError
    while let known = cause {
        if known.domain == NSPOSIXErrorDomain { return Int32(known.code) }
        cause = known.userInfo[NSUnderlyingErrorKey] as? NSError
    }
    return nil
}
