import Foundation
import Screens

/// Puts what somebody sends from the board into a file: in the folder the program was started in, or where
/// that cannot be written, among the program's own files.
struct SavedFile {
    private let folders: [URL]

    init(environment: [String: String], current: String) {
        let home = environment["HOME"].map { URL(filePath: $0, directoryHint: .isDirectory) }
        let state = environment["XDG_STATE_HOME"]
            .flatMap { $0.hasPrefix("/") ? URL(filePath: $0, directoryHint: .isDirectory) : nil }
        let own = state ?? home?.appending(path: ".local/state", directoryHint: .isDirectory)
        folders =
            [URL(filePath: current, directoryHint: .isDirectory)]
            + [own?.appending(path: "floorwalker", directoryHint: .isDirectory)].compactMap(\.self)
    }

    /// Beside the board, which goes on meanwhile.
    @concurrent
    static func write(_ document: Document) async -> Outcome {
        SavedFile(
            environment: ProcessInfo.processInfo.environment,
            current: FileManager.default.currentDirectoryPath
        ).write(document)
    }

    /// Writes over nothing: a name that is taken gets a number. Only its owner may read it, for it may name
    /// people.
    func write(_ document: Document) -> Outcome {
        var reason = ""
        for (index, folder) in folders.enumerated() {
            if index > 0 { makeFolder(folder) }
            for number in 1...99 {
                let path = folder.appending(path: Self.name(document.name, number)).path
                let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
                if descriptor < 0, errno == EEXIST { continue }
                guard descriptor >= 0 else {
                    reason = systemMessage(errno)
                    break
                }
                let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
                do {
                    try handle.write(contentsOf: Data(document.text.utf8))
                    return .wrote(path)
                } catch {
                    reason = posixCode(of: error).map(systemMessage) ?? error.localizedDescription
                    unlink(path)
                    break
                }
            }
        }
        return .notWritten(reason)
    }

    /// What it cannot make is said when the file cannot be made in it.
    private func makeFolder(_ folder: URL) {
        mkdir(folder.deletingLastPathComponent().path, 0o700)
        mkdir(folder.path, 0o700)
    }

    /// `view.csv`, `view-2.csv`
    private static func name(_ name: String, _ number: Int) -> String {
        guard number > 1, let dot = name.lastIndex(of: ".") else { return name }
        return "\(name[..<dot])-\(number)\(name[dot...])"
    }
}
