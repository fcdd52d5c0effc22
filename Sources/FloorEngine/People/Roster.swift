import Vocabulary

/// Everybody seen, and the members known only by an interface that nobody could yet join to a person.
struct Roster: Sendable {
    var people: [Person] = []
    /// From a name to its person, or -1: every alias has its own entry.
    private var places: [Int32] = []
    /// Membership events of names that may only be interfaces, in order.
    private(set) var held: [NameID: [HeldEvent]] = [:]

    struct HeldEvent: Equatable, Sendable {
        enum Change: Equatable, Sendable {
            case joined(QueueIndex, paused: Bool)
            case left(QueueIndex)
            case seen
        }

        let change: Change
        let at: Instant
    }

    func place(of name: NameID) -> PersonIndex? {
        let index = Int(name.index)
        guard index < places.count, places[index] >= 0 else { return nil }
        return PersonIndex(Int(places[index]))
    }

    mutating func setPlace(of name: NameID, _ person: PersonIndex) {
        while places.count <= Int(name.index) { places.append(-1) }
        places[Int(name.index)] = person.value
    }

    mutating func add(_ name: NameID, at: Instant) -> PersonIndex {
        let person = PersonIndex(people.count)
        people.append(Person(person, name: name, since: at))
        setPlace(of: name, person)
        return person
    }

    mutating func hold(_ name: NameID, _ event: HeldEvent) {
        held[name, default: []].append(event)
    }

    mutating func releaseHeld(_ name: NameID) -> [HeldEvent] {
        held.removeValue(forKey: name) ?? []
    }

    /// After a proof the name no longer leads to a person of its own.
    mutating func forgetPlace(of name: NameID) {
        guard Int(name.index) < places.count else { return }
        places[Int(name.index)] = -1
    }
}
