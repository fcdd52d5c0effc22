internal import Foundation
internal import Glibc

extension IntakeError {
    /// Why `open` failed.
    init(opening path: String, _ code: Int32) {
        switch code {
        case ENOENT, ENOTDIR:
            self.init(.notFound, path, "there is no such file; check the path")
        case EACCES, EPERM:
            self.init(
                .notPermitted, path,
                "you may not read it; “\(Self.grant(path))” grants it from your next login on")
        default:
            self.init(
                .readFailed, path,
                "it cannot be opened (\(String(cString: strerror(code)))); check the disk or mount")
        }
    }

    /// The command that lets the present user read `path`: joining the group that may, else a right of
    /// one's own. What lies in a closed directory cannot be looked at, so then it is the directory's.
    private static func grant(_ path: String) -> String {
        let user = NSUserName()
        var closed = path
        while FileStatus(at: closed) == nil, closed.count > 1 {
            closed = (closed as NSString).deletingLastPathComponent
        }
        let attributes: [FileAttributeKey: Any]
        do {
            attributes = try FileManager.default.attributesOfItem(atPath: closed)
        } catch {
            attributes = [:]
        }
        let mode = (attributes[.posixPermissions] as? NSNumber)?.uint16Value ?? 0
        let group = attributes[.groupOwnerAccountName] as? String
        if mode & 0o040 != 0, let group { return "sudo usermod -aG \(group) \(user)" }
        return "sudo setfacl -m u:\(user):r\(closed == path ? "" : "x") '\(closed)'"
    }
}
