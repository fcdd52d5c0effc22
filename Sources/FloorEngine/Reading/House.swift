import Metrics
import Vocabulary

/// Which queues and persons belong to which department (`metrics.md` § 0).
struct House {
    /// Departments in byte order of their names.
    let departments: [String]
    private let ofQueue: [String]
    private let ofPerson: [String?]

    /// - Parameter answered: how many visits each person answered in each queue, over the stretch that
    ///   decides where people are at home.
    init(_ floor: Floor, answered: [Tally.AnswerKey: Int32]) {
        let mapping = floor.definitions.mapping
        let queues = floor.queues.map { mapping.department(ofQueue: floor.name(of: $0)) }
        ofQueue = queues
        ofPerson = Self.homes(floor, answered, queues)
        let named = Set(queues).union(mapping.agentDepartment.values)
            .union(floor.definitions.goals.departments.keys).union(ofPerson.compactMap { $0 })
        departments = named.sorted { Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8)) }
    }

    private static func homes(
        _ floor: Floor, _ answered: [Tally.AnswerKey: Int32], _ queues: [String]
    ) -> [String?] {
        var counts: [[String: Int]] = Array(repeating: [:], count: floor.roster.people.count)
        for (key, count) in answered where key.person.index < counts.count {
            counts[key.person.index][queues[key.queue.index], default: 0] += Int(count)
        }
        let configured = configured(floor)
        return floor.roster.people.indices.map { index in
            let person = PersonIndex(index)
            if let department = configured[person] { return department }
            if let most = most(of: counts[person.index]) { return most }
            return floor.roster.people[person.index].firstQueue.map { queues[$0.index] }
        }
    }

    /// The homes the configuration gives, under whatever name of the person it does.
    private static func configured(_ floor: Floor) -> [PersonIndex: String] {
        var homes: [PersonIndex: String] = [:]
        for (name, department) in floor.definitions.mapping.agentDepartment {
            let id = floor.names.id(name)
            let standing = floor.kinship.standing(for: id)
            guard let person = floor.roster.place(of: standing) else { continue }
            // The name a person goes by outranks the others.
            if standing == id || homes[person] == nil { homes[person] = department }
        }
        return homes
    }

    /// The department of most answers; of equals the first in byte order.
    private static func most(of counts: [String: Int]) -> String? {
        counts.max { left, right in
            guard left.value == right.value else { return left.value < right.value }
            return Array(right.key.utf8).lexicographicallyPrecedes(Array(left.key.utf8))
        }?.key
    }

    func department(of queue: QueueIndex) -> String { ofQueue[queue.index] }

    func department(of person: PersonIndex) -> String? {
        person.index < ofPerson.count ? ofPerson[person.index] : nil
    }
}
