import Metrics
import Vocabulary

/// Which queues and persons belong to which department (`metrics.md` § 0).
struct House {
    /// Departments in byte order of their names.
    let departments: [String]
    /// Everybody, grouped by home; under `nil` who is at home nowhere yet.
    let people: [String?: [PersonIndex]]
    /// The queues of each department.
    let queues: [String: [QueueIndex]]
    private let ofQueue: [String]
    private let ofPerson: [String?]

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
        ofPerson = departmentOfPerson
        queues = Dictionary(grouping: floor.queues) { departmentOfQueue[$0.index] }
        people = Dictionary(grouping: floor.people) { departmentOfPerson[$0.index] }
        let named = Set(queues.keys).union(mapping.agentDepartment.values)
            .union(floor.definitions.goals.departments.keys).union(people.keys.compactMap { $0 })
        departments = named.sorted(by: Self.precedes)
    }

    static func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    func department(of queue: QueueIndex) -> String { ofQueue[queue.index] }

    func department(of person: PersonIndex) -> String? {
        person.index < ofPerson.count ? ofPerson[person.index] : nil
    }
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
