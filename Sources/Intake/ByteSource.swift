internal import Glibc

/// Where bytes come from: a file, a packed file, or a pipe such as standard input.
struct ByteSource: ~Copyable {
    private let file: OpenFile
    private var unpacking: Unpacking?
    /// Whether what it holds has been looked at: at once in a file, in a pipe with its first bytes.
    private var isKnown: Bool
    /// What that look took out of a pipe and nobody has read yet.
    private var ahead: [UInt8] = []
    /// At most this many bytes are read at once, so that a batch stays small.
    static let chunkSize = 1 << 20

    init(_ name: SourceName) throws(IntakeError) {
        switch name.place {
        case .standardInput: try self.init(OpenFile(standardInput: "standard input"))
        case .file(let path): try self.init(OpenFile(path))
        }
    }

    private init(_ file: consuming OpenFile) throws(IntakeError) {
        let isRegular = FileStatus(of: file.descriptor)?.isRegular ?? false
        let unpacking = try isRegular && file.isPacked() ? Unpacking(file) : nil
        self.file = file
        self.unpacking = unpacking
        isKnown = isRegular
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

    /// Reads some bytes to the front of `chunk`, which has room for a few at least; 0 at the end.
    mutating func read(into chunk: inout [UInt8]) throws(IntakeError) -> Int {
        if !isKnown { try look() }
        if !ahead.isEmpty {
            defer { ahead.removeAll() }
            chunk.replaceSubrange(..<ahead.count, with: ahead)
            return ahead.count
        }
        return switch unpacking {
        case .some(let unpacking): try unpacking.read(into: &chunk)
        case .none: try file.read(into: &chunk)
        }
    }

    /// Takes the first bytes of a pipe, which cannot be read twice, to see whether they are packed.
    private mutating func look() throws(IntakeError) {
        isKnown = true
        while ahead.count < Unpacking.start.count {
            var chunk = [UInt8](repeating: 0, count: Unpacking.start.count - ahead.count)
            let count = try file.read(into: &chunk)
            guard count > 0 else { return }
            ahead += chunk[..<count]
        }
        guard ahead == Unpacking.start else { return }
        ahead = []
        unpacking = try Unpacking(file, isPastStart: true)
    }

    func seek(to offset: Int) {
        file.seek(to: offset)
    }
}

extension OpenFile {
    /// Whether the file begins as gzip does; never asked of a pipe, which cannot be read twice.
    fileprivate func isPacked() -> Bool {
        var start = [UInt8](repeating: 0, count: Unpacking.start.count)
        return pread(descriptor, &start, start.count, 0) == start.count && start == Unpacking.start
    }
}
