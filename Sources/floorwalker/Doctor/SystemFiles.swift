import Foundation
import Vocabulary

/// The files of this machine, or of one whose file system lies below a folder: an image, a container.
struct SystemFiles {
    /// What stands before every path; empty for this machine.
    var root = ""

    enum Content: Equatable {
        case missing
        /// It is there, but may not be read.
        case closed
        case text(String)
    }

    struct Status: Equatable {
        var size = 0
        var changed = Instant.distantPast
        var mode: UInt16 = 0
        var group: String?
        var isFolder = false
    }

    /// No configuration file is longer.
    private static let longest = 4_000_000

    func content(of path: String) -> Content {
        guard FileManager.default.fileExists(atPath: root + path) else {
            return closedFolder(above: path) == nil ? .missing : .closed
        }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: root + path))
            let bytes = try handle.read(upToCount: Self.longest) ?? Data()
            try handle.close()
            return .text(String(decoding: bytes, as: UTF8.self))
        } catch {
            return .closed
        }
    }

    /// `nil` when there is nothing, or when its folder may not be looked into.
    func status(of path: String) -> Status? {
        do {
            let found = try FileManager.default.attributesOfItem(
                atPath: URL(fileURLWithPath: root + path).resolvingSymlinksInPath().path)
            return Status(
                size: (found[.size] as? NSNumber)?.intValue ?? 0,
                changed: (found[.modificationDate] as? Date).map(Instant.init) ?? .distantPast,
                mode: (found[.posixPermissions] as? NSNumber)?.uint16Value ?? 0,
                group: found[.groupOwnerAccountName] as? String,
                isFolder: found[.type] as? FileAttributeType == .typeDirectory)
        } catch {
            return nil
        }
    }

    /// Whether it is there, or a closed folder keeps one from knowing.
    func mayHold(_ path: String) -> Bool {
        status(of: path) != nil || closedFolder(above: path) != nil
    }

    func isReadable(_ path: String) -> Bool {
        FileManager.default.isReadableFile(atPath: root + path)
    }

    /// The names in a folder, sorted; none when it cannot be looked into.
    func names(in folder: String) -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: root + folder).sorted()
        } catch {
            return []
        }
    }

    /// Where a symbolic link leads; `nil` for anything else.
    func target(of path: String) -> String? {
        do {
            return try FileManager.default.destinationOfSymbolicLink(atPath: root + path)
        } catch {
            return nil
        }
    }

    /// The nearest folder above that keeps one from seeing whether the path is there.
    func closedFolder(above path: String) -> String? {
        var folder = (path as NSString).deletingLastPathComponent
        while folder.count > 1, status(of: folder) == nil {
            folder = (folder as NSString).deletingLastPathComponent
        }
        let isOpen = FileManager.default.isExecutableFile(atPath: root + folder)
        return isOpen ? nil : folder
    }
}
