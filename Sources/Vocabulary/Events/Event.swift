/// Something that happened in a contact centre: the canonical form of every source (`metrics.md` § 11).
///
/// Plain words without references, so that a batch is one block of memory: names are ids in `Names`,
/// contacts are keys, texts stand beside the events in their batch.
public struct Event: Equatable, Sendable {
    public var time: Instant
    public var kind: Kind
    public var source: SourceID

    public init(_ kind: Kind, at time: Instant, from source: SourceID = SourceID(0)) {
        self.time = time
        self.source = source
        self.kind = kind
    }

    public enum Kind: Equatable, Sendable {
        case arrive(contact: ContactKey)
        case enqueue(Entry)
        case ring(contact: ContactKey, visit: VisitKey, queue: QueueID?, agent: AgentID)
        case ringEnd(RingEnd)
        case answer(Answering)
        /// The agent hung up on the announcement; the caller stays in the queue.
        case agentDump(contact: ContactKey, queue: QueueID?, agent: AgentID)
        case hold(contact: ContactKey, agent: AgentID)
        case unhold(contact: ContactKey, agent: AgentID)
        case release(Release)
        case acwEnd(contact: ContactKey, agent: AgentID)
        case exit(Leaving)
        /// `caller`: a hash of the number, where the source tells it.
        case blocked(queue: QueueID?, caller: ContactKey)
        /// The customer was called back and reached, or all attempts were in vain.
        case callback(contact: ContactKey, agent: AgentID?, isConnected: Bool)
        case login(agent: AgentID, queue: QueueID?)
        case logout(agent: AgentID, queue: QueueID?)
        case memberAdd(agent: AgentID, queue: QueueID, paused: Bool, naming: MemberNaming)
        case memberRemove(agent: AgentID, queue: QueueID, naming: MemberNaming)
        /// A setting of a member was changed (PENALTY, RINGINUSE): it exists, no more.
        case memberSeen(agent: AgentID, queue: QueueID, naming: MemberNaming)
        case pause(agent: AgentID, queue: QueueID?, reason: LabelID?)
        case unpause(agent: AgentID, queue: QueueID?)
        case survey(SurveyAnswer)
        case surveySent(contact: ContactKey, question: SurveyQuestion)
        /// The source started anew and forgot its calls.
        case restart
    }
}

/// What the name in a membership event is.
public enum MemberNaming: Equatable, Sendable {
    /// The person, as in canonical events.
    case person
    /// Perhaps only an interface, as in a `queue_log`: held until something proves whose it is.
    case perhapsInterface
}
