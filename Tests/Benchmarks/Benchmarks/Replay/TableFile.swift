import Files
import Glibc
import Metrics
import Vocabulary

/// One row of a table: a name, a time and numbers.
struct Row {
    private(set) var bytes: [UInt8] = []
    /// Whether any number but the time differs from 0.
    private(set) var counts = false

    init(_ name: String, _ start: Instant) {
        bytes.reserveCapacity(160)
        bytes.append(contentsOf: name.utf8)
        addColumn(start.milliseconds / 1000)
    }

    mutating func add(_ numbers: Int32...) {
        for number in numbers { addNumber(Int64(number)) }
    }

    mutating func add(_ spans: Timespan...) {
        for span in spans { addNumber(span.wholeSeconds) }
    }

    mutating func add(_ score: NetPromoterScore) {
        addNumber(Int64(score.answers))
        add(score.promoters, score.detractors)
    }

    private mutating func addNumber(_ number: Int64) {
        if number != 0 { counts = true }
        addColumn(number)
    }

    /// Nothing leaves the column empty.
    mutating func addColumn(_ number: Int64?) {
        bytes.append(UInt8(ascii: "\t"))
        guard let number else { return }
        let start = bytes.count
        var rest = number.magnitude
        repeat {
            bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        bytes[start...].reverse()
    }
}

/// Rows on their way to a file.
final class TableFile {
    private let descriptor: Int32
    private var bytes: [UInt8] = []
    private var hasFailed = false

    init(path: String) throws(Failure) {
        descriptor = creat(path, 0o644)
        guard descriptor >= 0 else { throw Failure("\(path) cannot be written.") }
    }

    deinit { close(descriptor) }

    /// Adds a row in which anything was counted.
    func add(_ row: Row) {
        guard row.counts else { return }
        bytes += row.bytes
        bytes.append(UInt8(ascii: "\n"))
        if bytes.count > 1 << 16 { write() }
    }

    private func write() {
        var start = 0
        while start < bytes.count, !hasFailed {
            let count = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            hasFailed = count <= 0
            start += max(count, 0)
        }
        bytes.removeAll(keepingCapacity: true)
    }

    func flush() throws(Failure) {
        write()
        if hasFailed { throw Failure("The table cannot be written.") }
    }
}
