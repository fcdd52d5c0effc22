internal import Foundation

/// What lets somebody read a file that they may not read.
public struct ReadingRight: Equatable, Sendable {
    /// Shell commands. The first is the one to prefer: joining the group that may, which holds for
    /// files to come and begins with the next login; the others give a right of one's own, at once.
    public let commands: [String]

    /// - Parameters:
    ///   - closed: the file itself, or the folder above it that cannot be looked into.
    ///   - mode: the permissions of `closed`.
    ///   - group: the group of `closed`; `nil` when it has no name.
    ///   - user: who wants to read.
    public init(of path: String, closed: String, mode: UInt16, group: String?, user: String) {
        let folder = (path as NSString).deletingLastPathComponent
        var commands: [String] = []
        if mode & 0o040 != 0, let group { commands.append("sudo usermod -aG \(group) \(user)") }
        if closed != path { commands.append("sudo setfacl -m u:\(user):rx '\(closed)'") }
        commands.append("sudo setfacl -m u:\(user):r '\(path)'")
        // Whoever turns the log away makes a new file, with the rights its folder hands down.
        commands.append("sudo setfacl -d -m u:\(user):r '\(folder)'")
        self.commands = commands
    }

    /// The same for the present user, from what the file system says.
    ///
    /// - Parameter root: the folder below which the machine lies whose path it is.
    public init(of path: String, below root: String = "") {
        var closed = path
        while FileStatus(at: root + closed) == nil, closed.count > 1 {
            closed = (closed as NSString).deletingLastPathComponent
        }
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: root + closed)
        } catch {
            attributes = [:]
        }
        self.init(
            of: path, closed: closed,
            mode: (attributes[.posixPermissions] as? NSNumber)?.uint16Value ?? 0,
            group: attributes[.groupOwnerAccountName] as? String, user: NSUserName())
    }
}
