internal import Vocabulary

/// Lines about members of queues: who belongs, who pauses, who is logged in.
extension QueueLogReader {
    /// The agent column holds an interface here, or a name with `log_membername_as_agent`.
    mutating func membership(
        _ change: QueueLogVerb.Membership, _ line: inout QueueLogLine,
        _ bytes: Span<UInt8>
    ) throws(LineFault) -> Event.Kind {
        let agent = try agent(line, bytes)
        let queue = try queue(line, bytes)
        switch change {
        case .added:
            let isPaused = line.parameters.next(in: bytes).map { !$0.isEmpty } ?? false
            return .memberAdd(
                agent: agent, queue: queue, paused: isPaused, naming: .perhapsInterface)
        case .removed:
            return .memberRemove(agent: agent, queue: queue, naming: .perhapsInterface)
        case .seen:
            return .memberSeen(agent: agent, queue: queue, naming: .perhapsInterface)
        }
    }

    /// `PAUSEALL` is followed by a `PAUSE` for each queue; taking each as what it says counts nothing
    /// twice, because a pause in force changes nothing.
    mutating func presence(
        _ change: QueueLogVerb.Presence, inQueue: Bool, _ line: inout QueueLogLine,
        _ bytes: Span<UInt8>
    ) throws(LineFault) -> Event.Kind {
        let agent = try agent(line, bytes)
        let queue = inQueue ? queueIfAny(line, bytes) : nil
        switch change {
        case .pause: return .pause(agent: agent, queue: queue, reason: try label(&line, bytes))
        case .unpause: return .unpause(agent: agent, queue: queue)
        case .login: return .login(agent: agent, queue: queue)
        case .logout: return .logout(agent: agent, queue: queue)
        }
    }
}
