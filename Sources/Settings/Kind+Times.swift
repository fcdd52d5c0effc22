import Vocabulary

extension Kind<Int> {
    /// Minutes after midnight. Five minutes are the width of the finest figures kept.
    static func timeOfDay(upTo last: Int) -> Self {
        Kind(
            expected: .timeOfDay(Literal.clock(last))
        ) { value throws(Complaint) in
            guard let minutes = minutes(value), minutes <= last, minutes % 5 == 0 else {
                throw .unexpected
            }
            return minutes
        } text: {
            Literal.quoted(Literal.clock($0))
        }
    }

    /// `hh:mm` as text, or a time as TOML knows it.
    private static func minutes(_ value: Value) -> Int? {
        if case .timeOfDay(let seconds)? = value.literal {
            return seconds % 60 == 0 ? seconds / 60 : nil
        }
        let parts = value.text?.split(separator: ":", omittingEmptySubsequences: false) ?? []
        guard parts.count == 2,
            parts.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60
        else { return nil }
        return hour * 60 + minute
    }
}

extension Kind<[Shift]> {
    static var shifts: Self {
        Kind(expected: .shifts) {
            value throws(Complaint) in
            guard case .list(let items)? = value.literal else { throw .unexpected }
            var shifts: [Shift] = []
            for (index, item) in items.enumerated() {
                shifts.append(try shift(item, number: index + 1))
            }
            return shifts
        } text: { shifts in
            "[" + shifts.map { literal($0).toml }.joined(separator: ", ") + "]"
        }
    }

    private static func shift(_ literal: Literal, number: Int) throws(Complaint) -> Shift {
        guard case .table(var entries) = literal else { throw .unexpected }
        func take<V>(_ key: String, _ kind: Kind<V>) throws(Complaint) -> V {
            guard let entry = entries.removeValue(forKey: key) else {
                throw .inside(.noShiftKey(shift: number, key, kind.expected))
            }
            do throws(Complaint) {
                return try kind.read(Value(literal: entry, typed: nil))
            } catch {
                let fault = error.fault(found: entry.toml, expected: kind.expected)
                throw .inside(.shift(number, key: key, fault))
            }
        }
        let name = try take("name", .name(.name))
        let start = try take("start", .timeOfDay(upTo: 23 * 60 + 55))
        let end = try take("end", .timeOfDay(upTo: 24 * 60))
        let weekdays = entries["days"] == nil ? [] : try take("days", .weekdays)
        if let other = entries.keys.sorted().first {
            throw .inside(.foreignShiftKey(shift: number, KeyName.text([other])))
        }
        return Shift(name: name, startMinute: start, endMinute: end, weekdays: weekdays)
    }

    private static func literal(_ shift: Shift) -> Literal {
        var entries: [String: Literal] = [
            "name": .text(shift.name), "start": .text(Literal.clock(shift.startMinute)),
            "end": .text(Literal.clock(shift.endMinute)),
        ]
        if !shift.weekdays.isEmpty {
            entries["days"] = .list(shift.weekdays.sorted().map(Kind<Set<Int>>.literal))
        }
        return .table(entries)
    }
}

extension Kind<Set<Int>> {
    private static let days = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// 0 is Monday. Written with three letters, read in full as well.
    static var weekdays: Self {
        let short = days.map { String($0.prefix(3)) }
        return Kind(expected: .listOf(short)) { value throws(Complaint) in
            guard let names = value.texts?.map({ $0.lowercased() }) else { throw .unexpected }
            let weekdays = names.compactMap { days.firstIndex(of: $0) ?? short.firstIndex(of: $0) }
            guard weekdays.count == names.count else { throw .unexpected }
            return Set(weekdays)
        } text: {
            Literal.list($0.sorted().map(literal)).toml
        }
    }

    static func literal(_ weekday: Int) -> Literal { .text(String(days[weekday].prefix(3))) }
}
