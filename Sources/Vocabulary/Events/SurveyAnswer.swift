/// One answer to one survey question.
public struct SurveyAnswer: Equatable, Sendable {
    /// `nil`: the answer names no contact.
    public var contact: ContactKey? {
        get { named.isStated ? named : nil }
        set { named = newValue ?? .unstated }
    }
    /// The answer as a whole number, or `nil` when what stood there is not one. Whether the number is
    /// on the question's scale is for the engine to judge.
    public var score: Int16?
    public var question: SurveyQuestion
    public var agent: AgentID? {
        get { agentName.name.map { AgentID($0) } }
        set { agentName = MaybeName(newValue?.name) }
    }
    /// The department the answer itself names.
    public var department: LabelID? {
        get { departmentName.name.map { LabelID($0) } }
        set { departmentName = MaybeName(newValue?.name) }
    }
    /// The queue the answer itself names: the queue column of a log line.
    public var queue: QueueID? {
        get { queueName.name.map { QueueID($0) } }
        set { queueName = MaybeName(newValue?.name) }
    }
    /// Where the comment stands in `EventBatch.texts`, or -1 without a comment.
    public var comment: Int32
    public var kind: SurveyKind

    // An event is as long as its longest kind, and millions are kept: no word here is spent on `nil`.
    private var named: ContactKey
    private var agentName: MaybeName
    private var departmentName: MaybeName
    private var queueName: MaybeName

    public init(
        contact: ContactKey?, question: SurveyQuestion, score: Int16?, agent: AgentID? = nil,
        department: LabelID? = nil, queue: QueueID? = nil, comment: Int32 = -1,
        kind: SurveyKind = .transactional
    ) {
        named = contact ?? .unstated
        self.question = question
        self.score = score
        agentName = MaybeName(agent?.name)
        departmentName = MaybeName(department?.name)
        queueName = MaybeName(queue?.name)
        self.comment = comment
        self.kind = kind
    }
}

/// What a survey was sent for. Answers of the two kinds are never counted together.
public enum SurveyKind: String, Equatable, Sendable, CaseIterable {
    /// After a contact, about it.
    case transactional
    /// Without one, about the company at large.
    case relationship
}

/// A name or none, in the room of a name.
private struct MaybeName: Equatable {
    private let index: UInt32

    init(_ name: NameID?) {
        index = name?.index ?? .max
    }

    var name: NameID? { index == .max ? nil : NameID(index: index) }
}

public enum SurveyQuestion: String, Equatable, Sendable, CaseIterable {
    case npsAgent = "nps_agent"
    case npsCompany = "nps_company"
    case csat, ces, fcr
}
