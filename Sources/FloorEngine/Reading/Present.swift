import Vocabulary

/// The floor at one instant, taken once for all figures of an answer.
struct Present {
    let floor: Floor
    let now: Instant
    let waiting: [Waiting]
    let presences: [Presence]
    /// The same persons with what they are at, and since when.
    let people: [Person]
    /// What everything open would count as if it were closed now.
    let pending: [Fact]
    /// Who works in each queue: members, and those first seen in it.
    private let members: [[PersonIndex]]
    /// Conversations going on, by queue.
    private let inProgress: [QueueIndex: Int]

    init(_ floor: Floor, at now: Instant) {
        self.floor = floor
        self.now = now
        waiting = floor.waiting(at: now)
        let accounted = floor.accounted(at: now)
        presences = accounted.presences
        people = accounted.roster.people
        pending = accounted.facts
        var calls: [QueueIndex: Int] = [:]
        for presence in presences {
            for queue in presence.queues {
                if let queue { calls[queue, default: 0] += 1 }
            }
        }
        inProgress = calls
        var members: [[PersonIndex]] = Array(repeating: [], count: waiting.count)
        for (index, presence) in presences.enumerated() {
            for queue in presence.memberOf where members[queue.index].last?.index != index {
                members[queue.index].append(PersonIndex(index))
            }
        }
        self.members = members
    }

    func members(of queue: QueueIndex) -> [PersonIndex] { members[queue.index] }

    func waiting(in queues: [QueueIndex]) -> Waiting {
        queues.reduce(into: Waiting()) { $0.merge(waiting[$1.index]) }
    }

    func pendingCallbacks(in queues: [QueueIndex]) -> Int {
        guard !floor.callbacks.isEmpty else { return 0 }
        return floor.callbacks.values.count { queues.contains($0.queue) && $0.since <= now }
    }

    func inProgress(in queues: [QueueIndex], by people: [PersonIndex]) -> Int {
        let visits = queues.reduce(0) { $0 + (inProgress[$1] ?? 0) }
        let direct = people.reduce(0) { sum, person in
            sum + presences[person.index].queues.count { $0 == nil }
        }
        return visits + direct
    }
}
