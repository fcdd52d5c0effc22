import Foundation

/// The files of this repository, as they lie on the disk of whoever runs the tests.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let sources = swiftFiles(under: "Sources")
    static let tests = swiftFiles(under: "Tests")

    private static func swiftFiles(under folder: String) -> [SourceFile] {
        paths(under: folder).filter { $0.hasSuffix(".swift") }.map(SourceFile.init)
    }

    /// The paths of all files below a folder, from the repository's root, in order of name. Build
    /// folders are passed over.
    static func paths(under folder: String) -> [String] {
        let top = root.appending(path: folder)
        guard let walk = FileManager.default.enumerator(atPath: top.path) else { return [] }
        let names = walk.compactMap { $0 as? String }
        return names.filter { name in
            let isBuilt = name.split(separator: "/").contains(".build")
            return !isBuilt && !isFolder(top.appending(path: name))
        }
        .map { "\(folder)/\($0)" }.sorted()
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        let exists = FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder)
        return exists && isFolder.boolValue
    }

    static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: root.appending(path: path).path)
    }

    /// What lies at the top level, as the file system lists it.
    static var topLevel: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }
    }

    /// The text of a file, or `nil` when it is not UTF-8: a picture or a compressed fixture.
    static func text(of path: String) -> String? {
        FileManager.default.contents(atPath: root.appending(path: path).path)
            .flatMap { String(bytes: $0, encoding: .utf8) }
    }
}
