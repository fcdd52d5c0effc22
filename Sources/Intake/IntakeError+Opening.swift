internal import Foundation
internal import Glibc

extension IntakeError {
    /// Why `open` failed.
    init(opening path: String, _ code: Int32) {
        switch code {
        case ENOENT, ENOTDIR:
            self.init(path, .noSuchFile)
        case EACCES, EPERM:
            let command = ReadingRight(of: path).commands.first ?? ""
            let isLater = command.contains("usermod")
            self.init(path, .mayNotRead(grant: command, fromNextLogin: isLater))
        default:
            self.init(path, .cannotOpen(String(cString: strerror(code))))
        }
    }
}
