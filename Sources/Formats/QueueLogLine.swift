internal import Vocabulary

/// One line of `queue_log`, taken apart but not yet understood.
///
///     1718000042|1718000001.17|support|Alice|CONNECT|41|1718000040.18|3
///     time (s)   call          queue   agent verb    arguments of the verb
struct QueueLogLine {
    let time: Instant
    /// `nil`, here and below, where the column is empty or says `NONE`.
    let call: Range<Int>?
    let queue: Range<Int>?
    let agent: Range<Int>?
    let verb: Range<Int>
    /// What follows the verb.
    var parameters: FieldCursor

    @inline(__always)
    init(
        _ bytes: Span<UInt8>, _ line: Range<Int>, after last: inout LastTime
    ) throws(LineFault) {
        var fields = FieldCursor(line)
        time = try fields.time(in: bytes, after: &last)
        let call = try fields.needed(in: bytes)
        self.call = bytes.isCallID(call) ? call : nil
        queue = try bytes.name(fields.needed(in: bytes), field: 3)
        agent = try bytes.name(fields.needed(in: bytes), field: 4)
        verb = try fields.needed(in: bytes)
        parameters = fields
    }
}

extension QueueLogLine {
    /// What stands in the call column of lines that no call caused.
    fileprivate static let callers = WordTable(["NONE", "MANAGER", "CLI", "REALTIME"])
}

extension Span where Element == UInt8 {
    /// Whether the call column holds the id of a call, and not who else caused the line.
    @inline(__always)
    func isCallID(_ field: Range<Int>) -> Bool {
        guard !field.isEmpty else { return false }
        if self[field.lowerBound] <= UInt8(ascii: "9") { return true }
        return QueueLogLine.callers.place(of: self, field) == nil
    }

    @inline(__always)
    fileprivate func name(
        _ range: Range<Int>, field: Int
    ) throws(LineFault) -> Range<Int>? {
        guard range.count <= NameCache.longestName else { throw LineFault(.tooLong, field: field) }
        return range.isEmpty || isNone(range) ? nil : range
    }

    @inline(__always)
    private func isNone(_ range: Range<Int>) -> Bool {
        range.count == 4 && self[range.lowerBound] == UInt8(ascii: "N")
            && self[range.lowerBound + 1] == UInt8(ascii: "O")
            && self[range.lowerBound + 2] == UInt8(ascii: "N")
            && self[range.lowerBound + 3] == UInt8(ascii: "E")
    }
}
