internal import Foundation
internal import Glibc

extension IntakeError {
    /// Why `open` failed.
    init(opening path: String, _ code: Int32) {
        switch code {
        case ENOENT, ENOTDIR:
            self.init(.notFound, path, "there is no such file; check the path")
        case EACCES, EPERM:
            let command = ReadingRight(of: path).commands.first ?? ""
            let moment = command.contains("usermod") ? " from your next login on" : ""
            self.init(.notPermitted, path, "you may not read it; “\(command)” grants it\(moment)")
        default:
            self.init(
                .readFailed, path,
                "it cannot be opened (\(String(cString: strerror(code)))); check the disk or mount")
        }
    }
}
