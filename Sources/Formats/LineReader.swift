internal import Vocabulary

/// A reader whose events stand one to a line.
///
/// Lines end at a newline; one carriage return before it and a byte order mark at the start of the file
/// belong to no line. A line over 1 MiB is skipped while it streams by.
protocol LineReader {
    var place: LinePlace { get set }
    var tally: ReadTally { get set }

    /// Reads one line that is neither empty nor binary.
    mutating func readLine(
        _ bytes: Span<UInt8>, _ line: Range<Int>, into batch: inout EventBatch
    ) throws(LineFault)
}

/// How far a reader of lines has come.
struct LinePlace: Sendable {
    /// Of the last whole line, counted from 1.
    var number = 0
    /// Inside a line that is too long to be kept.
    var isOverlong = false

    static let longestLine = 1 << 20
}

/// Why a line could not be read, and in which field.
struct LineFault: Error {
    let reason: Rejection.Reason
    /// Counted from 1, where the line has numbered fields.
    let field: Int?

    init(_ reason: Rejection.Reason, field: Int? = nil) {
        self.reason = reason
        self.field = field
    }
}

extension LineReader {
    mutating func readLines(
        _ bytes: Span<UInt8>, into batch: inout EventBatch
    ) -> Int {
        let firstNUL = bytes.first(0, from: 0, to: bytes.count) ?? bytes.count
        var position = 0
        while let end = bytes.first(UInt8(ascii: "\n"), from: position, to: bytes.count) {
            take(bytes, position..<end, hasNUL: firstNUL < end, into: &batch)
            position = end + 1
        }
        return isTooLong(bytes.count - position) ? bytes.count : position
    }

    mutating func finishLines(_ bytes: Span<UInt8>, into batch: inout EventBatch) {
        let done = readLines(bytes, into: &batch)
        defer { place.isOverlong = false }
        guard done < bytes.count else { return }
        take(bytes, done..<bytes.count, hasNUL: true, into: &batch)
    }

    /// Whether the unfinished line of which `count` bytes are here is over the limit: counted once.
    private mutating func isTooLong(_ count: Int) -> Bool {
        if place.isOverlong { return true }
        guard count > LinePlace.longestLine else { return false }
        place.isOverlong = true
        tally.lines += 1
        tally.reject(.tooLong, line: place.number + 1, field: nil)
        return true
    }

    /// - Parameter hasNUL: whether a NUL may stand in the line; a chunk without one is asked once.
    private mutating func take(
        _ bytes: Span<UInt8>, _ raw: Range<Int>, hasNUL: Bool,
        into batch: inout EventBatch
    ) {
        place.number += 1
        if place.isOverlong {
            place.isOverlong = false
            return
        }
        let line = bytes.trimmed(raw, isFirst: place.number == 1)
        guard !line.isEmpty else { return }
        tally.lines += 1
        do throws(LineFault) {
            guard raw.count <= LinePlace.longestLine else { throw LineFault(.tooLong) }
            if hasNUL, bytes.first(0, from: line.lowerBound, to: line.upperBound) != nil {
                throw LineFault(.notText)
            }
            try readLine(bytes, line, into: &batch)
        } catch {
            reject(error, bytes, line)
        }
    }

    private mutating func reject(
        _ fault: LineFault, _ bytes: Span<UInt8>, _ line: Range<Int>
    ) {
        let mayBeBinary = fault.reason == .badTime || fault.reason == .tooShort
        let isBinary = mayBeBinary && bytes.holdsControls(line)
        tally.reject(
            isBinary ? .notText : fault.reason, line: place.number,
            field: isBinary ? nil : fault.field)
    }
}

extension Span where Element == UInt8 {
    fileprivate func trimmed(_ line: Range<Int>, isFirst: Bool) -> Range<Int> {
        var from = line.lowerBound
        var to = line.upperBound
        if to > from, self[to - 1] == UInt8(ascii: "\r") { to -= 1 }
        if isFirst, to - from >= 3, self[from] == 0xEF, self[from + 1] == 0xBB,
            self[from + 2] == 0xBF
        {
            from += 3
        }
        return from..<to
    }

    /// Whether a control character other than a tab stands there, as in no text file.
    fileprivate func holdsControls(_ line: Range<Int>) -> Bool {
        line.contains { self[$0] < 0x20 && self[$0] != UInt8(ascii: "\t") }
    }
}
