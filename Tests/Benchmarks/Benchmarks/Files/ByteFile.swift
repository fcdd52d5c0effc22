import Glibc

/// A file read from front to back in one buffer, so that its size costs no memory.
public struct ByteFile: ~Copyable {
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)
    /// How many bytes of the buffer are left from the piece before.
    private var kept = 0

    public init(path: String) throws(Failure) {
        descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Failure("\(path) cannot be read.") }
    }

    deinit { close(descriptor) }

    /// Calls `body` with the next bytes, preceded by those it left; `body` returns how many it is done
    /// with. Returns `false` at the end of the file, when `body` gets the rest for the last time.
    public mutating func next(_ body: (Span<UInt8>, _ isLast: Bool) -> Int) throws(Failure) -> Bool
    {
        if kept == buffer.count { buffer += [UInt8](repeating: 0, count: buffer.count) }
        let free = kept
        let count = buffer.withUnsafeMutableBytes { bytes in
            read(descriptor, bytes.baseAddress.map { $0 + free }, bytes.count - free)
        }
        guard count >= 0 else { throw Failure("The file cannot be read on.") }
        let filled = kept + count
        let done = body(buffer.span.extracting(0..<filled), count == 0)
        buffer.withUnsafeMutableBytes { bytes in
            if let base = bytes.baseAddress { memmove(base, base + done, filled - done) }
        }
        kept = filled - done
        return count > 0
    }
}

/// Why there is no result, in a sentence.
public struct Failure: Error {
    public let sentence: String
    public init(_ sentence: String) { self.sentence = sentence }
}
