internal import CTerminal
import Glibc

/// Keeps standard error off the picture: what is written to it meanwhile is kept and shown afterwards.
struct ErrorCapture {
    /// The real standard error.
    let original: Int32
    /// The file in memory that stands in for it. It does not grow beyond its limit.
    let stand: Int32

    private static let limit = 65536
    private static let shownAfterwards = 8192

    /// - Returns: `nil` when the system gives no file; standard error then stays as it is.
    init?() {
        stand = ct_memory_file("errors", Self.limit)
        guard stand >= 0 else { return nil }
        original = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
        guard original >= 0, dup2(stand, STDERR_FILENO) >= 0 else {
            close(stand)
            return nil
        }
    }

    /// Puts standard error back and writes to it the last of what was kept.
    func release() {
        dup2(original, STDERR_FILENO)
        let end = lseek(stand, 0, SEEK_CUR)
        let count = min(Int(end), Self.shownAfterwards)
        var bytes = [UInt8](repeating: 0, count: count)
        let got = pread(stand, &bytes, count, end - off_t(count))
        if got > 0 { _ = write(STDERR_FILENO, bytes, got) }
        close(stand)
        close(original)
    }
}
