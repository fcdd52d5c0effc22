import Vocabulary

/// The contacts of the last hours, found by their key. Copies of the floor share those of the hours
/// before, which do not change any more.
struct JourneyBook: Sendable {
    private struct Stretch {
        var places = KeyMap()
        var journeys: [Journey] = []

        subscript(key: UInt64) -> Journey? { places[key].map { journeys[$0] } }

        mutating func add(_ journey: Journey) -> Int {
            places.set(journey.key, journeys.count)
            journeys.append(journey)
            return journeys.count - 1
        }
    }

    private var recent = Stretch()
    private var earlier = Stretch()

    /// For how long something that goes on is remembered.
    private static var longest: Timespan { .hours(48) }

    /// The place of a contact, given on first sight; good until the next `turn(at:)`.
    mutating func place(of contact: ContactKey, at now: Instant) -> Int {
        known(contact) ?? recent.add(Journey(contact, at: now))
    }

    /// The place of a contact, if anything told of it in the last hours.
    mutating func known(_ contact: ContactKey) -> Int? {
        if let place = recent.places[contact.bits] { return place }
        return earlier[contact.bits].map { recent.add($0) }
    }

    /// Lets the contact at `place` go on under another id.
    mutating func rename(_ place: Int, to contact: ContactKey) {
        let moved = recent.journeys[place].moved(to: contact)
        _ = recent.add(moved)
    }

    subscript(place: Int) -> Journey {
        get { recent.journeys[place] }
        set { recent.journeys[place] = newValue }
    }

    /// The journey of a contact, if anything told of it in the last hours.
    subscript(contact: ContactKey) -> Journey? {
        recent[contact.bits] ?? earlier[contact.bits]
    }

    /// Forgets contacts that are over and of which nothing was told since the turn before. Called every
    /// few hours.
    ///
    /// - Returns: those forgotten although they go on.
    mutating func turn(at now: Instant) -> [Journey] {
        var kept = Stretch()
        var lost: [Journey] = []
        for journey in earlier.journeys
        where journey.isUnfinished && recent.places[journey.key] == nil {
            if now - journey.at <= Self.longest {
                _ = kept.add(journey)
            } else {
                lost.append(journey)
            }
        }
        earlier = recent
        recent = kept
        return lost
    }
}
