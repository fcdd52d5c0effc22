internal import Glibc

/// Where bytes come from: a file, a packed file, or standard input.
struct ByteSource: ~Copyable {
    private let file: OpenFile
    private let unpacking: Unpacking?
    /// At most this many bytes are read at once, so that a batch stays small.
    static let chunkSize = 1 << 20

    init(_ name: SourceName) throws(IntakeError) {
        switch name.place {
        case .standardInput:
            self.init(OpenFile(standardInput: "standard input"), nil)
        case .file(let path):
            let file = try OpenFile(path)
            let unpacking = try file.isPacked() ? Unpacking(file) : nil
            self.init(file, unpacking)
        }
    }

    private init(_ file: consuming OpenFile, _ unpacking: consuming Unpacking?) {
        self.file = file
        self.unpacking = unpacking
    }

    var isPacked: Bool {
        switch unpacking {
        case .some: true
        case .none: false
        }
    }

    /// Whether it can be read again from its start.
    var isRegular: Bool { status?.isRegular ?? false }

    /// The file on the disk: of a packed one the packed.
    var status: FileStatus? { FileStatus(of: file.descriptor) }

    func read(into chunk: inout [UInt8]) throws(IntakeError) -> Int {
        switch unpacking {
        case .some(let unpacking): try unpacking.read(into: &chunk)
        case .none: try file.read(into: &chunk)
        }
    }

    func seek(to offset: Int) {
        file.seek(to: offset)
    }
}

extension OpenFile {
    /// Whether the file begins as gzip does; never asked of a pipe, which cannot be read twice.
    fileprivate func isPacked() -> Bool {
        var start = [UInt8](repeating: 0, count: 2)
        return pread(descriptor, &start, start.count, 0) == 2 && start == [0x1F, 0x8B]
    }
}
