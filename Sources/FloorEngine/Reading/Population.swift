import Metrics
import Vocabulary

/// The queues and people one row speaks of.
struct Population {
    /// The id of the row: a department, a queue, `*` for the company.
    let id: String
    let queues: [QueueIndex]
    let members: Members

    /// The people of a row.
    enum Members {
        /// A queue has no people of its own and so no scores.
        case nobody
        case everybody
        /// By the department's number in the house, and where answers about it are kept.
        case department(Int, Voice.Place)
    }
}

extension Population {
    static func company(_ floor: Floor) -> Population {
        Population(id: "*", queues: floor.queues, members: .everybody)
    }

    static func department(_ name: String, _ floor: Floor, _ house: House) -> Population {
        guard let number = house.number(of: name) else {
            return Population(id: name, queues: [], members: .nobody)
        }
        return Population(
            id: name, queues: house.queues[name] ?? [],
            members: .department(number, .department(floor.names.label(name))))
    }

    static func queue(_ queue: QueueIndex, _ floor: Floor) -> Population {
        Population(id: floor.name(of: queue), queues: [queue], members: .nobody)
    }

    var hasPeople: Bool {
        if case .nobody = members { return false }
        return true
    }

    /// Whether this is everybody.
    var isWhole: Bool {
        if case .everybody = members { return true }
        return false
    }
}
