import Glibc

/// A file read from front to back in one buffer, so that its size costs no memory.
struct ByteFile: ~Copyable {
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 20)
    /// How many bytes of the buffer are left from the piece before.
    private var kept = 0

    init(path: String) throws(Failure) {
        descriptor = open(path, O_RDONLY)
        guard descriptor >= 0 else { throw Failure("\(path) cannot be read.") }
    }

    deinit { close(descriptor) }

    /// Calls `body` with the next bytes, preceded by those it left; `body` returns how many it is done
    /// with. Returns `false` at the end of the file, when `body` gets the rest for the last time.
    mutating func next(_ body: (Span<UInt8>, _ isLast: Bool) -> Int) throws(Failure) -> Bool {
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

/// Rows of tab-separated values on their way to a file.
struct TableFile: ~Copyable {
    private let descriptor: Int32
    private var bytes: [UInt8] = []

    init(path: String) throws(Failure) {
        descriptor = creat(path, 0o644)
        guard descriptor >= 0 else { throw Failure("\(path) cannot be written.") }
    }

    deinit { close(descriptor) }

    mutating func add(_ name: String, _ numbers: [Int64?]) throws(Failure) {
        bytes.append(contentsOf: name.utf8)
        for number in numbers {
            bytes.append(UInt8(ascii: "\t"))
            if let number { append(number) }
        }
        bytes.append(UInt8(ascii: "\n"))
        if bytes.count > 1 << 16 { try flush() }
    }

    private mutating func append(_ number: Int64) {
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes[start...].reverse()
    }

    mutating func flush() throws(Failure) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw Failure("The table cannot be written.") }
            start += count
        }
        bytes.removeAll(keepingCapacity: true)
    }
}

/// Why there is no result, in a sentence.
struct Failure: Error {
    let sentence: String
    init(_ sentence: String) { self.sentence = sentence }
}
