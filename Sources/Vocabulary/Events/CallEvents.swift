/// A contact enters a queue: a visit begins.
public struct Entry: Equatable, Sendable {
    public var contact: ContactKey
    public var visit: VisitKey
    public var queue: QueueID
    public var via: Via

    public init(contact: ContactKey, visit: VisitKey = .unstated, queue: QueueID, via: Via) {
        self.contact = contact
        self.visit = visit
        self.queue = queue
        self.via = via
    }

    /// How the contact came to the queue. `unstated` is a log that does not say: the first entry of
    /// a contact is then direct, later ones are told apart by how the stay before ended.
    public enum Via: String, Equatable, Sendable, CaseIterable {
        case unstated, direct, transfer, overflow, callback
    }
}

/// A phone stopped ringing.
public struct RingEnd: Equatable, Sendable {
    public var contact: ContactKey
    public var visit: VisitKey
    public var queue: QueueID?
    public var agent: AgentID
    public var result: Result
    /// How long it rang, where the source says so; a log tells of a ring only when it is over.
    public var rang: StatedTime

    public init(
        contact: ContactKey, visit: VisitKey = .unstated, queue: QueueID?, agent: AgentID,
        result: Result, rang: StatedTime = .unstated
    ) {
        self.contact = contact
        self.visit = visit
        self.queue = queue
        self.agent = agent
        self.result = result
        self.rang = rang
    }

    public enum Result: String, Equatable, Sendable, CaseIterable {
        case answered
        case noAnswer = "no_answer"
        case rejected, unreachable
        case callerGone = "caller_gone"
        case elsewhere
    }
}

/// An agent and a contact are connected: a handling begins, and a visit may end.
public struct Answering: Equatable, Sendable {
    public var contact: ContactKey
    public var visit: VisitKey
    public var queue: QueueID?
    public var agent: AgentID
    /// The wait as the source states it; it wins over the difference of instants.
    public var wait: StatedTime
    /// How long the agent's phone rang, where the source says so.
    public var rang: StatedTime
    public var kind: Kind

    public init(
        contact: ContactKey, visit: VisitKey = .unstated, queue: QueueID?, agent: AgentID,
        wait: StatedTime = .unstated, rang: StatedTime = .unstated, kind: Kind = .inbound
    ) {
        self.contact = contact
        self.visit = visit
        self.queue = queue
        self.agent = agent
        self.wait = wait
        self.rang = rang
        self.kind = kind
    }

    public enum Kind: String, Equatable, Sendable, CaseIterable {
        case inbound, consult, outbound
    }
}

/// An agent and a contact are parted.
public struct Release: Equatable, Sendable {
    public var contact: ContactKey
    /// The queue, where the source names it; serves when the contact's id changed under way.
    public var queue: QueueID?
    public var agent: AgentID
    public var by: Party
    public var transfer: Transfer
    /// Wait and connected time as the source states them; hold is inside the latter.
    public var wait: StatedTime
    public var connected: StatedTime
    /// Whether after-call work opens with the release.
    public var opensACW: Bool

    public init(
        contact: ContactKey, queue: QueueID? = nil, agent: AgentID, by: Party,
        transfer: Transfer = .none, wait: StatedTime = .unstated,
        connected: StatedTime = .unstated, opensACW: Bool = true
    ) {
        self.contact = contact
        self.queue = queue
        self.agent = agent
        self.by = by
        self.transfer = transfer
        self.wait = wait
        self.connected = connected
        self.opensACW = opensACW
    }

    public enum Party: String, Equatable, Sendable, CaseIterable {
        case customer, agent, transfer, system
    }

    /// Whereto and how, when the release is a transfer. `other`: a transfer the source does not detail.
    public enum Transfer: String, Equatable, Sendable, CaseIterable {
        case none, blind, attended, other
    }
}

/// A visit ends without an answer.
public struct Leaving: Equatable, Sendable {
    public var contact: ContactKey
    public var visit: VisitKey
    public var queue: QueueID?
    public var reason: Reason
    /// The wait as the source states it; it wins over the difference of instants.
    public var wait: StatedTime

    public init(
        contact: ContactKey, visit: VisitKey = .unstated, queue: QueueID?, reason: Reason,
        wait: StatedTime = .unstated
    ) {
        self.contact = contact
        self.visit = visit
        self.queue = queue
        self.reason = reason
        self.wait = wait
    }

    /// `abandoned` is the customer's hang-up; all others are flow-outs.
    public enum Reason: String, Equatable, Sendable, CaseIterable {
        case abandoned
        case timeout, empty, key, withdraw, overflow, callback, voicemail, system
        case answeredElsewhere = "answered_elsewhere"
    }
}
