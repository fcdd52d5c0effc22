import Metrics
import Vocabulary

/// The floor at one instant, taken once for all figures of an answer.
struct Present {
    let floor: Floor
    let now: Instant
    let waiting: [Waiting]
    let presences: [Presence]
    /// What everything open would count if it were closed now, save the states people are in.
    let open: [Fact]
    /// Conversations going on, by queue.
    private let inProgress: [Int]

    init(_ floor: Floor, at now: Instant) {
        self.floor = floor
        self.now = now
        waiting = floor.waiting(at: now)
        let open = floor.open(at: now)
        presences = open.presences
        self.open = open.facts
        inProgress = open.conversations.reduce(
            into: Array(repeating: 0, count: floor.queueNames.count)
        ) { $0[$1.index] += 1 }
    }

    func waiting(in queues: [QueueIndex]) -> Waiting {
        queues.reduce(into: Waiting()) { $0.merge(waiting[$1.index]) }
    }

    func pendingCallbacks(in queues: [QueueIndex]) -> Int {
        guard !floor.callbacks.isEmpty else { return 0 }
        return floor.callbacks.values.count { queues.contains($0.queue) && $0.since <= now }
    }

    func inProgress(in queues: [QueueIndex]) -> Int {
        queues.reduce(0) { $0 + inProgress[$1.index] }
    }

    /// Those who work in each queue: members, and those first seen in it. Costs a look at each queue of
    /// each person.
    var queueCrews: [Crew] {
        var crews = Array(repeating: Crew(), count: waiting.count)
        let people = floor.roster.people
        for (index, presence) in presences.enumerated() {
            let queues = people[index].membership.queues
            for queue in queues { crews[queue.index].add(presence, at: now) }
            guard let first = people[index].firstQueue, !queues.contains(first) else { continue }
            crews[first.index].add(presence, at: now)
        }
        return crews
    }
}

extension Present {
    /// How much of the state a person is in lies in `window`.
    func running(_ person: PersonIndex, in window: Window) -> StateTime.Input? {
        let presence = presences[person.index]
        guard presence.counts else { return nil }
        let inside = window.overlap(presence.since, now)
        return inside > .zero ? StateTime.Input(presence.state, inside) : nil
    }

    private func running(_ person: PersonIndex) -> Fact? {
        presences[person.index].spent(by: person, until: now)
    }

    /// All that is open: for a report, which is made once.
    var pending: [Fact] { open + floor.people.compactMap(running) }

    /// All that is open of a few people.
    func pending(of people: [PersonIndex]) -> [Fact] {
        open.filter { $0.person.map { people.contains($0) } ?? false } + people.compactMap(running)
    }

    /// All that is known of a person, with everything open accounted for.
    func person(_ person: PersonIndex) -> Person {
        var copy = floor
        return copy.settled(floor.roster.people[person.index], at: now)
    }
}
