import Foundation
import Screens
import Settings
import Text

/// The file of the last choices: read at the start, written when something was chosen.
///
/// It is a convenience. What is wrong with it is said in one sentence, and the board begins as configured.
struct MemoryFile {
    let path: String

    /// `nil`: the environment names no folder for it.
    init?(environment: [String: String]) {
        if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
            path = folder + "/floorwalker/state.toml"
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            path = home + "/.local/state/floorwalker/state.toml"
        } else {
            return nil
        }
    }

    func read() -> Memory {
        guard FileManager.default.fileExists(atPath: path) else { return Memory() }
        do throws(ConfigurationError) {
            let file = try WordFile(reading: path)
            return Memory(file.entries.map { ($0.path.joined(separator: "."), $0.words) })
        } catch {
            CommandFailure.say(Catalogue.command(FailurePhrase.noMemory(path, error)))
            return Memory()
        }
    }

    /// Writes beside the file and then takes its place, so that there is never half a file. For its owner
    /// alone: it tells who works how.
    func write(_ memory: Memory) throws(CommandFailure) {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let text = WordFile.text(of: memory.lines)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            let draft = "\(path).\(getpid())"
            let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw Self.systemError }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            try handle.write(contentsOf: Data(text.utf8))
            try handle.close()
            guard rename(draft, path) == 0 else { throw Self.systemError }
        } catch {
            let reason = posixCode(of: error).map(systemMessage) ?? error.localizedDescription
            throw CommandFailure(.readOrWrite, .cannotWrite(path, reason: reason))
        }
    }

    private static var systemError: POSIXError {
        POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
}
