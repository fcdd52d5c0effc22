/// How a file begins, to know it again under another name or packed.
struct FileHead {
    private let name: SourceName
    private let bytes: [UInt8]
    private static let length = 4096

    /// `nil` for a pipe, which can be read only once, and for an empty file.
    init?(_ name: SourceName) throws(IntakeError) {
        guard case .file(let path) = name.place else { return nil }
        // A pipe that is opened and closed again is broken for its writer.
        if let status = FileStatus(at: path), !status.isRegular, !status.isDirectory { return nil }
        var source = try ByteSource(name)
        var walk = ByteWalk()
        bytes = try walk.next(Self.length, from: &source)
        self.name = name
        guard !bytes.isEmpty else { return nil }
    }

    /// Whether one of the two files is the beginning of the other.
    func agrees(with other: FileHead) throws(IntakeError) -> Bool {
        let common = min(bytes.count, other.bytes.count)
        guard bytes[..<common] == other.bytes[..<common] else { return false }
        var left = try ByteSource(name)
        var right = try ByteSource(other.name)
        var (leftWalk, rightWalk) = (ByteWalk(), ByteWalk())
        while true {
            let ours = try leftWalk.next(ByteSource.chunkSize, from: &left)
            let theirs = try rightWalk.next(ByteSource.chunkSize, from: &right)
            let common = min(ours.count, theirs.count)
            guard ours[..<common] == theirs[..<common] else { return false }
            if common < ByteSource.chunkSize { return true }
        }
    }
}

/// Reads exactly as many bytes as are asked for, however few come at once.
private struct ByteWalk {
    private var ahead: [UInt8] = []
    private var chunk = [UInt8](repeating: 0, count: 1 << 16)

    /// Fewer than `count` bytes only at the end.
    mutating func next(
        _ count: Int, from source: inout ByteSource
    ) throws(IntakeError) -> [UInt8] {
        while ahead.count < count {
            let more = try source.read(into: &chunk)
            guard more > 0 else { break }
            ahead.append(contentsOf: chunk[..<more])
        }
        let taken = Array(ahead.prefix(count))
        ahead.removeFirst(taken.count)
        return taken
    }
}
