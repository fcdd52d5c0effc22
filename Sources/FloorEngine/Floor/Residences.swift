import Vocabulary

/// Where people are at home as the fold goes on: what the way of a contact through departments is told
/// in (`metrics.md` § 6.2).
///
/// The home is the configured one, else the department of most of the visits that the person answered so
/// far. Their counts are not kept: a vote for and a vote against cancel out, and what more than half of
/// the answers are for is what remains.
struct Residences: Sendable {
    private var indices: [String: DepartmentIndex] = [:]
    private var ofQueue: [DepartmentIndex] = []
    private var ofPerson: [Home] = []

    private struct Home {
        var configured: DepartmentIndex?
        var candidate: DepartmentIndex?
        var lead: Int32 = 0

        mutating func vote(for department: DepartmentIndex) {
            if candidate == department {
                lead &+= 1
            } else if lead > 0 {
                lead -= 1
            } else {
                candidate = department
                lead = 1
            }
        }
    }

    /// Notes the department of the next queue.
    mutating func addQueue(of department: String) {
        ofQueue.append(index(of: department))
    }

    /// Takes over where people are at home by the configuration.
    mutating func settle(_ configured: [PersonIndex: String]) {
        for place in ofPerson.indices { ofPerson[place].configured = nil }
        for (person, department) in configured {
            makeRoom(for: person)
            ofPerson[person.index].configured = index(of: department)
        }
    }

    /// Notes a visit that a person answered.
    mutating func answer(_ person: PersonIndex, _ queue: QueueIndex) {
        makeRoom(for: person)
        ofPerson[person.index].vote(for: ofQueue[queue.index])
    }

    /// - Parameter first: the queue of the person's first membership, for one who answered none yet.
    func home(of person: PersonIndex, first: QueueIndex?) -> DepartmentIndex? {
        let home = person.index < ofPerson.count ? ofPerson[person.index] : Home()
        return home.configured ?? home.candidate ?? first.map { ofQueue[$0.index] }
    }

    private mutating func makeRoom(for person: PersonIndex) {
        while ofPerson.count <= person.index { ofPerson.append(Home()) }
    }

    private mutating func index(of department: String) -> DepartmentIndex {
        if let known = indices[department] { return known }
        let index = DepartmentIndex(indices.count)
        indices[department] = index
        return index
    }
}
