import Vocabulary

/// The contacts of the last hours, found by their key. Copies of the floor share those of the hours
/// before, which do not change any more.
struct JourneyBook: Sendable {
    private var places = KeyMap()
    private var recent: [Journey] = []
    /// Of the few whom agents of more than one department have handled.
    private var wanderings: [UInt64: Wandering] = [:]
    /// How many came between the last two turns. Room is made for them with the first that comes, so that
    /// no copy of the floor made before keeps it.
    private var expected = 0
    private var awaitsRoom = false
    /// Those of the hours before, as they were at the turn.
    private var earlier = SealedRecords<Journey>(day: 0, almostOrdered: [])

    /// For how long something that goes on is remembered.
    private static var longest: Timespan { .hours(48) }

    /// The place of a contact, given on first sight; good until the next `turn(at:)`.
    ///
    /// - Parameter hint: where it stood when something was last told of it.
    mutating func place(
        of contact: ContactKey, near hint: JourneyPlace = .unknown, at now: Instant
    ) -> Int {
        known(contact, near: hint) ?? add(Journey(contact, at: now))
    }

    /// The place of a contact, if anything told of it in the last hours.
    mutating func known(_ contact: ContactKey, near hint: JourneyPlace = .unknown) -> Int? {
        let hinted = Int(hint.value)
        if recent.indices.contains(hinted), recent[hinted].key == contact.bits {
            return hinted
        }
        if let place = places[contact.bits] { return place }
        return earlier.find(contact.bits).map { add($0) }
    }

    private mutating func add(_ journey: Journey) -> Int {
        if awaitsRoom {
            recent.reserveCapacity(expected)
            awaitsRoom = false
        }
        places.set(journey.key, recent.count)
        recent.append(journey)
        return recent.count - 1
    }

    /// Lets the contact at `place` go on under another id.
    mutating func rename(_ place: Int, to contact: ContactKey) {
        let old = recent[place].key
        let moved = recent[place].moved(to: contact)
        if moved.hasWandered { wanderings[contact.bits] = wanderings.removeValue(forKey: old) }
        _ = add(moved)
    }

    /// Agents of one department after another handle a contact.
    mutating func wander(_ journey: Journey, from old: DepartmentIndex, to new: DepartmentIndex) {
        wanderings[journey.key, default: Wandering(from: old)].go(to: new)
    }

    /// The way of a contact through departments; `nil`: it was in one at most.
    func wandering(of journey: Journey) -> Wandering? {
        journey.hasWandered ? wanderings[journey.key] : nil
    }

    subscript(place: Int) -> Journey {
        get { recent[place] }
        set { recent[place] = newValue }
    }

    /// The journey of a contact, if anything told of it in the last hours.
    subscript(contact: ContactKey) -> Journey? {
        places[contact.bits].map { recent[$0] } ?? earlier.find(contact.bits)
    }

    /// What is remembered of those that were told of between the last two turns.
    var records: [ContactRecord] { earlier.records.compactMap(\.record) }

    /// Forgets contacts that are over and of which nothing was told since the turn before. Called every
    /// few hours.
    ///
    /// - Returns: those forgotten although they go on.
    mutating func turn(at now: Instant) -> [Journey] {
        var kept: [Journey] = []
        var lost: [Journey] = []
        for journey in earlier.records where journey.isUnfinished && places[journey.key] == nil {
            if now - journey.at <= Self.longest {
                kept.append(journey)
            } else {
                lost.append(journey)
            }
        }
        seal()
        for journey in kept { _ = add(journey) }
        awaitsRoom = true
        wanderings = wanderings.filter { places[$0.key] != nil || earlier.find($0.key) != nil }
        return lost
    }

    private mutating func seal() {
        var records: [Journey] = []
        records.reserveCapacity(places.count)
        places.forEach { records.append(recent[Int($1)]) }
        earlier = SealedRecords(day: 0, almostOrdered: records)
        // Not its room, which a copy of the floor would keep.
        places = KeyMap(expecting: recent.count)
        expected = recent.count
        recent = []
    }
}

/// Where a contact stood in the book when something was last told of it: a look there saves most
/// searches. It says nothing by itself, so any two are equal.
struct JourneyPlace: Equatable, Sendable {
    fileprivate let value: Int32

    init(_ place: Int) { value = Int32(truncatingIfNeeded: place) }

    static let unknown = JourneyPlace(-1)

    static func == (left: Self, right: Self) -> Bool { true }
}
