internal import Vocabulary

/// From the cells of a row to answers.
extension SurveyReader {
    mutating func readRow(_ bytes: Span<UInt8>, into batch: inout EventBatch) {
        guard let columns, !row.isEmpty else { return }
        tally.lines += 1
        do throws(LineFault) {
            try readAnswers(columns, bytes, into: &batch)
        } catch {
            tally.reject(error.reason, line: line, field: error.field)
        }
    }

    private mutating func readAnswers(
        _ columns: SurveyColumns, _ bytes: Span<UInt8>, into batch: inout EventBatch
    ) throws(LineFault) {
        guard let last = columns.answers.map(\.place).max() else { throw LineFault(.missingField) }
        guard last < row.cells.count else {
            throw LineFault(.tooShort, field: row.cells.count + 1)
        }
        if bytes.first(0, from: row.content.lowerBound, to: row.content.upperBound) != nil {
            throw LineFault(.notText)
        }
        let (time, isExact) = try time(columns, bytes)
        var answer = SurveyAnswer(
            contact: contact(columns, bytes), question: .npsAgent, score: nil,
            agent: try name(.agent, columns, bytes).map(AgentID.init),
            department: try name(.department, columns, bytes).map(LabelID.init),
            queue: try name(.queue, columns, bytes).map(QueueID.init),
            kind: kind(columns, bytes))
        let identity = identity(columns, bytes, tellsWho: isExact || answer.contact != nil)
        // Answers of one row are one customer's, whoever that was.
        if columns.answers.count > 1 {
            answer.contact = answer.contact ?? ContactKey(bits: identity)
        }
        let comment = comment(columns, bytes)
        for (index, cell) in columns.answers.enumerated() {
            answer.question = cell.question
            answer.score = row.withCell(cell.place, of: bytes) { DecimalNumber.score($0, $1) }
            // The row has one comment, whatever it asks.
            let isCommented = index == 0 && !comment.isEmpty
            let told = isCommented ? answer.commented(comment, in: &batch.texts) : answer
            tally.record(time)
            batch.events.append(Event(.survey(told), at: time, from: source))
            var hash = ByteHash(seed: identity)
            hash.combine(Self.number(of: cell.question))
            batch.identities.append(hash.value)
        }
    }

    private static func number(of question: SurveyQuestion) -> UInt64 {
        UInt64(SurveyQuestion.allCases.firstIndex(of: question) ?? 0)
    }

    /// When it was answered, and whether that is known to the time of day.
    private func time(
        _ columns: SurveyColumns, _ bytes: Span<UInt8>
    ) throws(LineFault) -> (Instant, isExact: Bool) {
        guard let place = columns[.time] else {
            guard let writtenAt = form.writtenAt else { throw LineFault(.missingField) }
            return (writtenAt, false)
        }
        let date = row.withCell(place, of: bytes) { bytes, range in
            SurveyDate(bytes, bytes.trimmed(range), forms: form.layout.dates)
        }
        guard let date else { throw LineFault(.badTime, field: place + 1) }
        let instant = date.instant(on: form.clock, notAfter: form.writtenAt)
        return (instant, date.hasTimeOfDay)
    }

    private func contact(_ columns: SurveyColumns, _ bytes: Span<UInt8>) -> ContactKey? {
        guard let place = columns[.contact] else { return nil }
        return row.withCell(place, of: bytes) { bytes, range in
            let id = bytes.trimmed(range)
            guard !id.isEmpty else { return nil }
            return ContactKey(bytes, from: id.lowerBound, to: id.upperBound, realm: realm)
        }
    }

    private mutating func name(
        _ column: SurveyColumn, _ columns: SurveyColumns, _ bytes: Span<UInt8>
    ) throws(LineFault) -> NameID? {
        guard let place = columns[column] else { return nil }
        var isTooLong = false
        let id = row.withCell(place, of: bytes) { bytes, range in
            let name = bytes.trimmed(range)
            isTooLong = name.count > NameCache.longestName
            return name.isEmpty || isTooLong ? nil : cache.id(bytes, name)
        }
        if isTooLong { throw LineFault(.tooLong, field: place + 1) }
        return id
    }

    /// Whatever is not called a relationship is about a contact, as most surveys are.
    private func kind(_ columns: SurveyColumns, _ bytes: Span<UInt8>) -> SurveyKind {
        guard let place = columns[.kind] else { return .transactional }
        let word = row.withCell(place, of: bytes) { $0.text($0.trimmed($1)).lowercased() }
        return SurveyKind(rawValue: word) ?? .transactional
    }

    private func comment(_ columns: SurveyColumns, _ bytes: Span<UInt8>) -> String {
        guard let place = columns[.comment] else { return "" }
        return row.withCell(place, of: bytes) { $0.text($0.trimmed($1)) }
    }

    /// The tool's own id, else the row itself (`metrics.md` § 5.2).
    ///
    /// - Parameter tellsWho: two rows that are the same are one answer. Otherwise, of two rows that say
    ///   `9` and a day at most, each is somebody's, so they are told apart by their number.
    private mutating func identity(
        _ columns: SurveyColumns, _ bytes: Span<UInt8>, tellsWho: Bool
    ) -> UInt64 {
        var hash = ByteHash(seed: Self.identitySeed)
        if let place = columns[.id] {
            let isNamed = row.withCell(place, of: bytes) { bytes, range in
                let id = bytes.trimmed(range)
                hash.combine(bytes, from: id.lowerBound, to: id.upperBound)
                return !id.isEmpty
            }
            if isNamed { return hash.value }
        }
        hash.combine(bytes, from: row.content.lowerBound, to: row.content.upperBound)
        guard !tellsWho else { return hash.value }
        let number = likeRows[hash.value, default: 0]
        likeRows[hash.value] = number + 1
        hash.combine(number)
        return hash.value
    }

    /// So that the answer 17 is not taken for an event of that id.
    private static var identitySeed: UInt64 { 0x5355_5256_4559 }
}

extension Span where Element == UInt8 {
    /// Without spaces and control characters around it.
    fileprivate func trimmed(_ range: Range<Int>) -> Range<Int> {
        var from = range.lowerBound
        var to = range.upperBound
        while from < to, self[from] <= 0x20 { from += 1 }
        while from < to, self[to - 1] <= 0x20 { to -= 1 }
        return from..<to
    }
}
