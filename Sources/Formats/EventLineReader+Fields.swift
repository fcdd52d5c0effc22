internal import Vocabulary

/// What stands in the fields of the line just read. A missing field and one of another type are the
/// same to an event that needs it.
extension EventLineReader {
    func time(_ bytes: Span<UInt8>) throws(LineFault) -> Instant {
        let field = fields[.t]
        let instant: Instant?
        switch field.kind {
        case .number:
            instant = DecimalNumber(json: bytes, field.range)?.scaled(byThousands: 1)
                .map(Instant.init(milliseconds:))
        case .text, .escapedText:
            instant = field.withBytes(of: bytes) { Timestamp.instant($0, $1) }
        case .absent, .null, .yes, .no, .object, .array: throw LineFault(.missingField)
        }
        guard let instant, instant > .distantPast, instant < .distantFuture else {
            throw LineFault(.badTime)
        }
        return instant
    }

    /// 0: the event has none.
    func identity(_ bytes: Span<UInt8>) throws(LineFault) -> UInt64 {
        guard fields[.id].kind != .absent else { return 0 }
        var hash = ByteHash()
        for field in [EventField.source, .id] where fields[field].kind != .absent {
            guard fields[field].isText else { throw LineFault(.missingField) }
            fields[field].withBytes(of: bytes) {
                hash.combine($0, from: $1.lowerBound, to: $1.upperBound)
            }
        }
        return hash.value
    }

    func contact(_ bytes: Span<UInt8>) throws(LineFault) -> ContactKey {
        guard let contact = try contactIfAny(bytes) else { throw LineFault(.missingField) }
        return contact
    }

    func contactIfAny(_ bytes: Span<UInt8>) throws(LineFault) -> ContactKey? {
        guard fields[.contact].kind != .absent else { return nil }
        guard fields[.contact].isText else { throw LineFault(.missingField) }
        return fields[.contact].withBytes(of: bytes) {
            ContactKey($0, from: $1.lowerBound, to: $1.upperBound, realm: realm)
        }
    }

    /// The number that called; unstated where there is none.
    func caller(_ bytes: Span<UInt8>) throws(LineFault) -> ContactKey {
        guard fields[.from].kind != .absent, !fields[.from].range.isEmpty else { return .unstated }
        guard fields[.from].isText else { throw LineFault(.missingField) }
        return fields[.from].withBytes(of: bytes) {
            ContactKey($0, from: $1.lowerBound, to: $1.upperBound, realm: realm)
        }
    }

    /// The visit, and the contact it is of: an event may name the visit alone.
    func visitor(
        _ bytes: Span<UInt8>
    ) throws(LineFault) -> (contact: ContactKey, visit: VisitKey) {
        let visit = try visit(bytes)
        if let contact = try contactIfAny(bytes) { return (contact, visit) }
        guard visit.isStated else { throw LineFault(.missingField) }
        return (.unstated, visit)
    }

    func visit(_ bytes: Span<UInt8>) throws(LineFault) -> VisitKey {
        guard fields[.visit].kind != .absent else { return .unstated }
        guard fields[.visit].isText else { throw LineFault(.missingField) }
        return fields[.visit].withBytes(of: bytes) {
            VisitKey($0, from: $1.lowerBound, to: $1.upperBound, realm: realm)
        }
    }

    mutating func agent(_ bytes: Span<UInt8>) throws(LineFault) -> AgentID {
        guard let name = try name(.agent, bytes) else { throw LineFault(.missingField) }
        return AgentID(name)
    }

    mutating func queue(_ bytes: Span<UInt8>) throws(LineFault) -> QueueID {
        guard let name = try name(.queue, bytes) else { throw LineFault(.missingField) }
        return QueueID(name)
    }

    mutating func queueIfAny(_ bytes: Span<UInt8>) throws(LineFault) -> QueueID? {
        try name(.queue, bytes).map(QueueID.init)
    }

    /// A name, `nil` when the field is missing or empty.
    mutating func name(
        _ field: EventField, _ bytes: Span<UInt8>
    ) throws(LineFault) -> NameID? {
        let value = fields[field]
        guard value.kind != .absent, !value.range.isEmpty else { return nil }
        guard value.isText else { throw LineFault(.missingField) }
        guard value.range.count <= NameCache.longestName else { throw LineFault(.tooLong) }
        return value.withBytes(of: bytes) { cache.id($0, $1) }
    }

    /// A word of a list, `nil` when the field is missing.
    func word<Word: RawRepresentable<String>>(
        _ field: EventField, _ bytes: Span<UInt8>
    ) throws(LineFault) -> Word? {
        let value = fields[field]
        guard value.kind != .absent else { return nil }
        guard value.isText else { throw LineFault(.missingField) }
        let text = value.withBytes(of: bytes) { $0.text($1) }
        guard let word = Word(rawValue: text) else { throw LineFault(.badValue) }
        return word
    }

    func neededWord<Word: RawRepresentable<String>>(
        _ field: EventField, _ bytes: Span<UInt8>
    ) throws(LineFault) -> Word {
        guard let word: Word = try word(field, bytes) else { throw LineFault(.missingField) }
        return word
    }

    func flag(_ field: EventField, default value: Bool) throws(LineFault) -> Bool {
        switch fields[field].kind {
        case .yes: true
        case .no: false
        case .absent: value
        case .null, .number, .object, .array, .text, .escapedText: throw LineFault(.missingField)
        }
    }

    /// Seconds, with a fraction where there is one.
    func statedWait(_ bytes: Span<UInt8>) throws(LineFault) -> StatedTime {
        let value = fields[.statedWait]
        guard value.kind != .absent else { return .unstated }
        guard value.kind == .number else { throw LineFault(.badNumber) }
        let length = DecimalNumber(json: bytes, value.range)?.scaled(byThousands: 1)
        return StatedTime(length.map(Timespan.init(milliseconds:)))
    }
}
