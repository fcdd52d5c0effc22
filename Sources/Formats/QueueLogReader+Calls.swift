internal import Vocabulary

/// Lines about one call. Parameters come in the order in which `app_queue.c` prints them.
extension QueueLogReader {
    mutating func entry(
        _ line: QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> Entry {
        Entry(
            contact: try contact(line, bytes), queue: try queue(line, bytes), via: .unstated)
    }

    /// Wait, bridged call, ringing; logs of 2010 end before the ringing.
    mutating func answering(
        _ line: inout QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> Answering {
        let wait = try line.parameters.stated(in: .seconds(1), bytes)
        line.parameters.skip(1, in: bytes)
        let rang = try line.parameters.statedIfAny(in: .seconds(1), bytes)
        return Answering(
            contact: try contact(line, bytes), queue: queueIfAny(line, bytes),
            agent: try agent(line, bytes), wait: wait, rang: rang)
    }

    mutating func ringEnd(
        _ result: RingEnd.Result, _ line: inout QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> RingEnd {
        let rang = try line.parameters.stated(in: .milliseconds(1), bytes)
        return RingEnd(
            contact: try contact(line, bytes), queue: queueIfAny(line, bytes),
            agent: try agent(line, bytes), result: result, rang: rang)
    }

    /// After-call work is never opened here: in a log it is a pause that follows (`metrics.md` § 12).
    mutating func release(
        by party: Release.Party, _ transfer: Release.Transfer, behind lead: QueueLogVerb.Lead,
        _ line: inout QueueLogLine, _ bytes: Span<UInt8>
    ) throws(LineFault) -> Release {
        switch lead {
        case .nothing: break
        case .extensionAndContext: line.parameters.skip(2, in: bytes)
        case .bridge: try line.parameters.keepLast(3, in: bytes)
        }
        let wait = try line.parameters.stated(in: .seconds(1), bytes)
        let connected = try line.parameters.stated(in: .seconds(1), bytes)
        return Release(
            contact: try contact(line, bytes), queue: queueIfAny(line, bytes),
            agent: try agent(line, bytes), by: party, transfer: transfer, wait: wait,
            connected: connected, opensACW: false)
    }

    /// Old layouts end before the wait. The agent column is not asked: `ABANDON` names the member who
    /// picked up just as the caller hung up.
    mutating func leaving(
        _ reason: Leaving.Reason, waitBehind lead: Int?, _ line: inout QueueLogLine,
        _ bytes: Span<UInt8>
    ) throws(LineFault) -> Leaving {
        var wait = StatedTime.unstated
        if let lead {
            line.parameters.skip(lead, in: bytes)
            wait = try line.parameters.statedIfAny(in: .seconds(1), bytes)
        }
        return Leaving(
            contact: try contact(line, bytes), queue: queueIfAny(line, bytes), reason: reason,
            wait: wait)
    }
}

extension FieldCursor {
    /// Moves to the last `count` fields.
    fileprivate mutating func keepLast(
        _ count: Int, in bytes: Span<UInt8>
    ) throws(LineFault) {
        var ahead = self
        var seen = 0
        while ahead.next(in: bytes) != nil {
            seen += 1
            if seen > count { _ = next(in: bytes) }
        }
        guard seen >= count else { throw LineFault(.tooShort, field: ahead.field + 1) }
    }
}
