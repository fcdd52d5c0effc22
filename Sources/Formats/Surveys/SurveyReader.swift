public import Vocabulary

/// Reads the files that survey tools export: rows of cells under heads, CSV with commas, semicolons or
/// tabs.
///
/// Columns are those named in the layout, others are guessed from their heads. Each cell of a column
/// with answers is one event, also an empty one, for the engine to judge. An event's identity is that of
/// its row, so that a file read again tells nothing twice.
///
/// A splitter of our own and not a CSV library: libraries take a whole file as text, while this one
/// takes pieces of bytes as every reader here does, keeps no more than a row, gets over a quote that
/// never closes and can say in which line.
public struct SurveyReader: EventReader {
    public internal(set) var tally = ReadTally()
    /// The heads of the columns in use, once they have been read.
    public private(set) var heads: [SurveyColumn: String] = [:]
    var columns: SurveyColumns?
    var row = TableRow()
    var cache: NameCache
    let form: SurveyForm
    let source: SourceID
    let realm: UInt64
    /// Of the row being read, counted from 1.
    var line = 1
    /// How often a row has stood in the file that may well come from two people.
    var likeRows: [UInt64: UInt64] = [:]
    private var separator = UInt8(ascii: ",")
    private var isAtStart = true
    /// Inside a line that is too long to be kept.
    private var isOverlong = false

    /// - Parameter realm: tells apart two systems whose call ids could meet.
    public init(
        names: Names, source: SourceID = SourceID(0), form: SurveyForm = SurveyForm(),
        realm: UInt64 = 0
    ) {
        cache = NameCache(names)
        self.source = source
        self.form = form
        self.realm = realm
    }

    public mutating func read(_ bytes: Span<UInt8>, into batch: inout EventBatch) -> Int {
        readRows(bytes, isAll: false, into: &batch)
    }

    public mutating func finish(_ bytes: Span<UInt8>, into batch: inout EventBatch) {
        _ = readRows(bytes, isAll: true, into: &batch)
        isOverlong = false
    }
}

extension SurveyReader {
    private mutating func readRows(
        _ bytes: Span<UInt8>, isAll: Bool, into batch: inout EventBatch
    ) -> Int {
        var position = 0
        while position < bytes.count {
            if isOverlong {
                position = skipLine(bytes, from: position)
            } else if columns == nil {
                guard let next = readHeads(bytes, from: position, isAll: isAll) else {
                    return position
                }
                position = next
            } else {
                guard let next = split(bytes, position, isAll: isAll) else { return position }
                if next.isRow { readRow(bytes, into: &batch) }
                line += bytes.lineCount(position..<next.position)
                position = next.position
            }
        }
        return position
    }

    /// Takes the next row apart; where it cannot be one, leaves out its first line. `nil`: more bytes
    /// are needed.
    private mutating func split(
        _ bytes: Span<UInt8>, _ position: Int, isAll: Bool
    ) -> (position: Int, isRow: Bool)? {
        let isLong = bytes.count - position > LinePlace.longestLine
        let fault: Rejection.Reason
        switch row.split(bytes, position..<bytes.count, at: separator, isAll: isAll) {
        case .whole(let next): return (next, true)
        case .unfinished:
            guard isLong else { return nil }
            fault = .tooLong
        case .openQuote:
            guard isLong || isAll else { return nil }
            fault = .openQuote
        }
        tally.lines += 1
        if let end = bytes.first(UInt8(ascii: "\n"), from: position, to: bytes.count) {
            tally.reject(fault, line: line, field: nil)
            return (end + 1, false)
        }
        tally.reject(isLong ? .tooLong : fault, line: line, field: nil)
        isOverlong = true
        return (bytes.count, false)
    }

    private mutating func skipLine(_ bytes: Span<UInt8>, from position: Int) -> Int {
        guard let end = bytes.first(UInt8(ascii: "\n"), from: position, to: bytes.count) else {
            return bytes.count
        }
        isOverlong = false
        line += 1
        return end + 1
    }
}

extension SurveyReader {
    /// Reads the heads: one row, or three where the third holds the ids that Qualtrics writes. `nil`: more
    /// bytes are needed.
    private mutating func readHeads(
        _ bytes: Span<UInt8>, from start: Int, isAll: Bool
    ) -> Int? {
        var position = start
        if isAtStart {
            let line = bytes.firstLine(from: start)
            let isWhole = line.upperBound < bytes.count || line.count > LinePlace.longestLine
            guard isWhole || isAll else { return nil }
            position = chooseSeparator(bytes, line)
        }
        var rows: [(texts: [String], end: Int)] = []
        while rows.count < 3, position < bytes.count {
            let ending = row.split(bytes, position..<bytes.count, at: separator, isAll: isAll)
            guard case .whole(let next) = ending else {
                guard isAll || bytes.count - position > LinePlace.longestLine else { return nil }
                break
            }
            position = next
            if !row.isEmpty { rows.append((row.texts(of: bytes), next)) }
        }
        guard rows.count == 3 || isAll || position < bytes.count else { return nil }
        isAtStart = false
        let isTriple = rows.count == 3 && rows[2].texts.contains { $0.hasPrefix(Self.importMark) }
        let kept = rows.prefix(isTriple ? 3 : 1)
        take(kept.map(\.texts))
        let end = kept.last?.end ?? start
        line += bytes.lineCount(start..<end)
        return end
    }

    private mutating func take(_ rows: [[String]]) {
        let columns = SurveyColumns(rows, form.layout)
        self.columns = columns
        for column in SurveyColumn.allCases {
            guard let place = columns[column], let first = rows.first, place < first.count else {
                continue
            }
            heads[column] = first[place]
        }
    }

    private static var importMark: String { "{\"ImportId\"" }

    /// The sign that parts the most cells of the first line; a spreadsheet may name it in a line
    /// `sep=;`, which is then left out.
    private mutating func chooseSeparator(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Int {
        let naming = Array("sep=".utf8)
        let from = line.lowerBound
        if line.count == 5, bytes.equals(from..<(from + 4), naming.span, at: 0) {
            separator = bytes[from + 4]
            return line.upperBound
        }
        var counts: [UInt8: Int] = [:]
        var isQuoted = false
        for index in line {
            if bytes[index] == TableRow.quote { isQuoted.toggle() }
            if !isQuoted { counts[bytes[index], default: 0] += 1 }
        }
        separator = UInt8(ascii: ",")
        for candidate in [UInt8(ascii: ";"), UInt8(ascii: "\t")]
        where counts[candidate, default: 0] > counts[separator, default: 0] {
            separator = candidate
        }
        return from
    }
}

extension Span where Element == UInt8 {
    /// The first line without its end and without the mark of UTF-8 that spreadsheets put first.
    fileprivate func firstLine(from start: Int) -> Range<Int> {
        var from = start
        if count - start >= 3, self[from] == 0xEF, self[from + 1] == 0xBB, self[from + 2] == 0xBF {
            from += 3
        }
        var end = from
        while end < count, self[end] != UInt8(ascii: "\n"), self[end] != UInt8(ascii: "\r") {
            end += 1
        }
        return from..<end
    }

    fileprivate func lineCount(_ range: Range<Int>) -> Int {
        var count = 0
        var position = range.lowerBound
        while let end = first(UInt8(ascii: "\n"), from: position, to: range.upperBound) {
            count += 1
            position = end + 1
        }
        return count
    }
}
