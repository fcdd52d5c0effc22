internal import Foundation
internal import Glibc
internal import Vocabulary

/// An open file descriptor, closed with the value.
struct OpenFile: ~Copyable {
    let descriptor: Int32
    /// As it was named.
    let name: String
    private let isOwned: Bool

    init(_ path: String) throws(IntakeError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw IntakeError(opening: path, errno) }
        if let status = FileStatus(of: descriptor), status.isDirectory {
            close(descriptor)
            throw IntakeError(path, .isDirectory)
        }
        self.init(descriptor, path, isOwned: true)
    }

    /// Standard input, which is left open.
    init(standardInput name: String) {
        self.init(STDIN_FILENO, name, isOwned: false)
    }

    private init(_ descriptor: Int32, _ name: String, isOwned: Bool) {
        self.descriptor = descriptor
        self.name = name
        self.isOwned = isOwned
    }

    deinit {
        if isOwned { close(descriptor) }
    }

    /// Reads up to `chunk.count` bytes to its front; 0 at the end of what is there.
    func read(into chunk: inout [UInt8]) throws(IntakeError) -> Int {
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count >= 0 { return count }
            guard errno == EINTR else {
                throw IntakeError(name, .readingFailed(String(cString: strerror(errno))))
            }
        }
    }

    /// Goes on at `offset`.
    func seek(to offset: Int) {
        lseek(descriptor, offset, SEEK_SET)
    }
}

/// What the file system says of a file.
struct FileStatus: Equatable {
    let device: UInt
    let inode: UInt
    let size: Int
    let isDirectory: Bool
    let isRegular: Bool
    /// When it was written last, in nanoseconds since 1970.
    private let changed: Int64

    init?(of descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    init?(at path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt(status.st_dev)
        inode = UInt(status.st_ino)
        size = Int(status.st_size)
        isDirectory = status.st_mode & S_IFMT == S_IFDIR
        isRegular = status.st_mode & S_IFMT == S_IFREG
        changed = Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    }

    /// When it was written last; `nil`: it is no file that keeps what is written.
    var writtenAt: Instant? {
        isRegular ? Instant(milliseconds: changed / 1_000_000) : nil
    }

    func isSameFile(as other: FileStatus) -> Bool {
        device == other.device && inode == other.inode
    }
}
