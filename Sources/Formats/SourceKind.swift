internal import Vocabulary

/// What a file holds.
public enum SourceKind: String, Hashable, Sendable, CaseIterable {
    /// Asterisk's `queue_log`.
    case queueLog = "queue-log"
    /// Canonical events, one JSON object a line.
    case events
    /// Survey answers, CSV with a header.
    case surveys

    /// The kind that the first bytes of a file show, or `nil` when they show none.
    ///
    /// The first line of a log may be half a line, so the first line that is unmistakable decides; a
    /// table is taken for granted only when none is.
    public static func detect(_ bytes: Span<UInt8>) -> SourceKind? {
        var lines = FirstLines(bytes.count)
        while let line = lines.next(in: bytes) {
            if bytes.looksLikeLog(line) { return .queueLog }
            if bytes.looksLikeObject(line) { return .events }
        }
        lines = FirstLines(bytes.count)
        guard let header = lines.next(in: bytes), header.upperBound < bytes.count,
            bytes.looksLikeHeader(header)
        else { return nil }
        return .surveys
    }

    /// What tells this file from every other: a hash of its first whole line, in a `queue_log` of the
    /// first one with a call id, since two restarts in one second look alike. `nil`: no such line yet.
    public func fingerprint(_ bytes: Span<UInt8>) -> UInt64? {
        var lines = FirstLines(bytes.count)
        while let line = lines.next(in: bytes), line.upperBound < bytes.count {
            guard self != .queueLog || bytes.namesCall(line) else { continue }
            var hash = ByteHash()
            hash.combine(bytes, from: line.lowerBound, to: line.upperBound)
            return hash.value
        }
        return nil
    }
}

/// The lines at the front of a file, empty ones and the byte order mark left out.
private struct FirstLines {
    private var position = 0
    private let end: Int

    init(_ end: Int) {
        self.end = end
    }

    mutating func next(in bytes: Span<UInt8>) -> Range<Int>? {
        if position == 0, end >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            position = 3
        }
        while position < end {
            let from = position
            let to = bytes.first(UInt8(ascii: "\n"), from: from, to: end) ?? end
            position = to + 1
            let isEmpty = to == from || (to == from + 1 && bytes[from] == UInt8(ascii: "\r"))
            if !isEmpty { return from..<to }
        }
        return nil
    }
}

extension Span where Element == UInt8 {
    /// `digits|…|…|…|…`
    fileprivate func looksLikeLog(_ line: Range<Int>) -> Bool {
        var cursor = FieldCursor(line)
        guard let time = cursor.next(in: self), wholeNumber(time) != nil else { return false }
        cursor.skip(3, in: self)
        return cursor.next(in: self) != nil
    }

    fileprivate func looksLikeObject(_ line: Range<Int>) -> Bool {
        let first = line.first { self[$0] != UInt8(ascii: " ") && self[$0] != UInt8(ascii: "\t") }
        guard let first, self[first] == UInt8(ascii: "{") else { return false }
        return self.first(UInt8(ascii: "\""), from: first, to: line.upperBound) != nil
    }

    /// Text in columns.
    fileprivate func looksLikeHeader(_ line: Range<Int>) -> Bool {
        let isText = line.allSatisfy { self[$0] >= 0x20 || self[$0] == 0x09 || self[$0] == 0x0D }
        return isText && line.contains { [0x2C, 0x3B, 0x09].contains(self[$0]) }
    }

    fileprivate func namesCall(_ line: Range<Int>) -> Bool {
        var cursor = FieldCursor(line)
        _ = cursor.next(in: self)
        guard let call = cursor.next(in: self) else { return false }
        return isCallID(call)
    }
}
