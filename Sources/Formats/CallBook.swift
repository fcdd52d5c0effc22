internal import Vocabulary

/// Who waits and who talks, as far as a writer must know to state waits and talk times.
struct CallBook: Sendable {
    private struct Waiting {
        var since: Instant
        var position: Int
    }

    private struct Talking {
        var since: Instant
        var queue: QueueID
        var wait: Int64
        var position: Int
    }

    private struct Talk: Hashable {
        var contact: ContactKey
        var agent: AgentID
    }

    private var queues: [QueueID: [ContactKey: Waiting]] = [:]
    private var talks: [Talk: Talking] = [:]

    /// The position at which the contact joins.
    mutating func enter(_ entry: Entry, at time: Instant) -> Int {
        let position = (queues[entry.queue]?.count ?? 0) + 1
        queues[entry.queue, default: [:]][entry.contact] = Waiting(since: time, position: position)
        return position
    }

    /// The seconds waited when an agent answers; `nil` when neither the event nor the book knows.
    mutating func answer(_ answering: Answering, at time: Instant) -> Int64? {
        guard let queue = answering.queue else { return nil }
        let waiting = queues[queue]?.removeValue(forKey: answering.contact)
        guard let wait = seconds(answering.wait, since: waiting?.since, to: time) else {
            return nil
        }
        talks[Talk(contact: answering.contact, agent: answering.agent)] = Talking(
            since: time, queue: queue, wait: wait, position: waiting?.position ?? 1)
        return wait
    }

    /// What an agent's line about the end of a talk states.
    mutating func release(
        _ release: Release, at time: Instant
    ) -> (queue: QueueID, wait: Int64, talk: Int64, position: Int)? {
        let talk = talks.removeValue(
            forKey: Talk(contact: release.contact, agent: release.agent))
        guard let queue = release.queue ?? talk?.queue,
            let wait = release.wait.span?.wholeSeconds ?? talk?.wait,
            let length = seconds(release.connected, since: talk?.since, to: time)
        else { return nil }
        return (queue, wait, length, talk?.position ?? 1)
    }

    /// The position at which a contact that leaves unanswered had joined, and the seconds it waited.
    mutating func leave(
        _ leaving: Leaving, at time: Instant
    ) -> (position: Int, wait: Int64)? {
        let waiting = leaving.queue.flatMap {
            queues[$0]?.removeValue(forKey: leaving.contact)
        }
        let wait = seconds(leaving.wait, since: waiting?.since, to: time)
        return wait.map { (waiting?.position ?? 1, $0) }
    }

    /// As stated, else the difference of what a clock of whole seconds showed.
    private func seconds(_ stated: StatedTime, since: Instant?, to: Instant) -> Int64? {
        if let stated = stated.span { return stated.wholeSeconds }
        guard let since else { return nil }
        let second = Timespan.seconds(1)
        return max(to.floored(to: second) - since.floored(to: second), .zero).wholeSeconds
    }
}
