import Foundation

/// The text of a configuration file, and where it came from.
struct ConfigurationText {
    let path: String
    let content: String
    /// Whether nobody but its owner may read the file.
    var isPrivate = true

    /// A configuration is written by hand; anything longer is the wrong file.
    private static let longest = 4_000_000

    init(path: String, content: String) {
        self.path = path
        self.content = content
    }

    /// Reads the named file, or the first that exists of the standard places.
    ///
    /// Fails with `nil` when nothing is named and nothing exists.
    init?(named file: String?, environment: [String: String]) throws(Problem) {
        let standard = Configuration.standardFiles(environment: environment)
        let existing = standard.first { FileManager.default.fileExists(atPath: $0) }
        guard let path = file ?? existing else { return nil }
        self.init(path: path, content: try Self.read(path))
        isPrivate = Self.isPrivate(path)
    }

    init(reading path: String) throws(Problem) {
        self.init(path: path, content: try Self.read(path))
    }

    /// Reads the file of that name where configurations lie, or fails with `nil` where there is none.
    init?(existing name: String, environment: [String: String]) throws(Problem) {
        let places = Configuration.standardFiles(name, environment: environment)
        guard let path = places.first(where: FileManager.default.fileExists) else { return nil }
        self.init(path: path, content: try Self.read(path))
    }

    private static func read(_ path: String) throws(Problem) -> String {
        let bytes: Data
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            bytes = try handle.read(upToCount: longest + 1) ?? Data()
            try handle.close()
        } catch {
            throw Problem(place: .file(path, line: nil), fault: fault(of: error))
        }
        let place = Problem.Place.file(path, line: nil)
        guard bytes.count <= longest else {
            throw Problem(place: place, fault: .tooLong)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Problem(place: place, fault: .notUTF8)
        }
        return text
    }

    private static func isPrivate(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & 0o077 == 0
    }

    private static func fault(of error: any Error) -> Problem.Fault {
        switch (error as? CocoaError)?.code {
        case .fileReadNoSuchFile?, .fileNoSuchFile?: .noSuchFile
        case .fileReadNoPermission?: .notPermitted
        default: .unreadable
        }
    }
}

extension Configuration {
    /// Where a configuration, or a file beside it, is looked for when none is named, in that order.
    public static func standardFiles(
        _ name: String = "config.toml", environment: [String: String]
    ) -> [String] {
        var folders: [String] = []
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
            folders.append(folder)
        } else if let home = environment["HOME"], home.hasPrefix("/") {
            folders.append(home + "/.config")
        }
        return (folders + ["/etc"]).map { $0 + "/floorwalker/\(name)" }
    }
}
