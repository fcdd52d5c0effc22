import Metrics
import Vocabulary

/// Which queues and persons belong to which department, and what they are called (`metrics.md` § 0).
/// Kept from answer to answer, as long as nobody comes or finds a home.
struct House: Sendable {
    /// Departments in byte order of their names.
    let departments: [String]
    /// Everybody seen or configured, in order of first appearance; not those who turned out to be
    /// somebody else.
    let everybody: [PersonIndex]
    /// The same grouped by home; under `nil` who is at home nowhere yet.
    let people: [String?: [PersonIndex]]
    /// The queues of each department.
    let queues: [String: [QueueIndex]]
    private let ofQueue: [String]
    private let residents: [Resident]
    private let numbers: [String: Int]
    private let kinship: Kinship

    /// A person and what the house rests on.
    private struct Resident: Sendable {
        let name: NameID
        let firstQueue: QueueIndex?
        let department: String?
        /// The department's number, or -1 for a name that is somebody else's.
        let number: Int
        let id: String
        let shown: String
        let team: String?
    }

    /// - Parameter homes: where people are at home by their answers.
    init(_ floor: Floor, _ homes: Homes) {
        let mapping = floor.definitions.mapping
        let departmentOfQueue = floor.queues.map {
            mapping.department(ofQueue: floor.name(of: $0))
        }
        let configured = floor.configured(mapping.agentDepartment)
        let departmentOfPerson = floor.roster.people.indices.map { index in
            configured[PersonIndex(index)] ?? homes[PersonIndex(index)]
                ?? floor.roster.people[index].firstQueue.map { departmentOfQueue[$0.index] }
        }
        ofQueue = departmentOfQueue
        everybody = floor.people
        kinship = floor.kinship
        queues = Dictionary(grouping: floor.queues) { departmentOfQueue[$0.index] }
        people = Dictionary(grouping: everybody) { departmentOfPerson[$0.index] }
        let named = Set(queues.keys).union(mapping.agentDepartment.values)
            .union(floor.definitions.goals.departments.keys).union(people.keys.compactMap { $0 })
        departments = named.sorted(by: Self.precedes)
        numbers = Dictionary(uniqueKeysWithValues: zip(departments, departments.indices))
        residents = Self.residents(of: floor, departmentOfPerson, numbers)
    }

    private static func residents(
        of floor: Floor, _ departments: [String?], _ numbers: [String: Int]
    ) -> [Resident] {
        let shown = floor.configured(floor.definitions.mapping.agentName)
        let teams = floor.configured(floor.definitions.mapping.agentTeam)
        return zip(floor.roster.people, departments).map { someone, department in
            let number = department.flatMap { numbers[$0] } ?? numbers.count
            let id = floor.names.string(someone.name)
            return Resident(
                name: someone.name, firstQueue: someone.firstQueue, department: department,
                number: floor.kinship.isPerson(someone.name) ? number : -1, id: id,
                shown: shown[someone.index] ?? id, team: teams[someone.index])
        }
    }

    /// Whether all this still holds, homes by answers aside. Costs a look at each person.
    func isCurrent(for floor: Floor) -> Bool {
        guard residents.count == floor.roster.people.count,
            ofQueue.count == floor.queueNames.count, kinship == floor.kinship
        else { return false }
        return residents.indices.allSatisfy { index in
            residents[index].name == floor.roster.people[index].name
                && residents[index].firstQueue == floor.roster.people[index].firstQueue
        }
    }

    static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }
}

extension House {
    func department(of queue: QueueIndex) -> String { ofQueue[queue.index] }

    func department(of person: PersonIndex) -> String? {
        person.index < residents.count ? residents[person.index].department : nil
    }

    func number(of department: String) -> Int? { numbers[department] }

    /// The number of a person's department; one more than there are for who is at home nowhere.
    ///
    /// - Precondition: it is a person.
    func number(of person: PersonIndex) -> Int { residents[person.index].number }

    /// Whether the name behind an index is still that of a person of its own.
    func isPerson(_ person: PersonIndex) -> Bool {
        person.index < residents.count && residents[person.index].number >= 0
    }

    /// Whether a person belongs to the members of a row.
    func holds(_ person: PersonIndex, _ members: Population.Members) -> Bool {
        switch members {
        case .nobody: false
        case .everybody: isPerson(person)
        case .department(let number, _):
            person.index < residents.count && residents[person.index].number == number
        }
    }

    func people(_ members: Population.Members) -> [PersonIndex] {
        switch members {
        case .nobody: []
        case .everybody: everybody
        case .department(let number, _): people[departments[number]] ?? []
        }
    }

    /// The name that stands for a person, as its source writes it.
    func id(of person: PersonIndex) -> String { residents[person.index].id }

    func name(of person: PersonIndex) -> NameID { residents[person.index].name }

    /// What to write for a person: the configured name, else the id.
    func shown(_ person: PersonIndex) -> String { residents[person.index].shown }

    func team(of person: PersonIndex) -> String? { residents[person.index].team }
}

/// Where each person answered most.
struct Homes: Sendable {
    private var ofPerson: [String?]

    /// Nobody is at home anywhere by answers.
    init() {
        ofPerson = []
    }

    /// - Parameter answered: how many visits each person answered in each queue, over the stretch that
    ///   decides. Costs a pass over it.
    init(_ floor: Floor, answered: [Tally.AnswerKey: Int32]) {
        let departments = floor.queues.map {
            floor.definitions.mapping.department(ofQueue: floor.name(of: $0))
        }
        var counts: [[String: Int]] = Array(repeating: [:], count: floor.roster.people.count)
        for (key, count) in answered where key.person.index < counts.count {
            counts[key.person.index][departments[key.queue.index], default: 0] += Int(count)
        }
        ofPerson = counts.map(Self.most)
    }

    /// The department of most answers; of equals the first in byte order.
    private static func most(of counts: [String: Int]) -> String? {
        counts.max { left, right in
            guard left.value == right.value else { return left.value < right.value }
            return House.precedes(right.key, left.key)
        }?.key
    }

    subscript(person: PersonIndex) -> String? {
        person.index < ofPerson.count ? ofPerson[person.index] : nil
    }
}
