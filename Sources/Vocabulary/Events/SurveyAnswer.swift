/// One answer to one survey question.
public struct SurveyAnswer: Equatable, Sendable {
    /// `nil`: the answer names no contact.
    public var contact: ContactKey?
    public var question: SurveyQuestion
    /// The answer as a whole number, or `nil` when what stood there is not one. Whether the number is
    /// on the question's scale is for the engine to judge.
    public var score: Int16?
    public var agent: AgentID?
    /// The department the answer itself names.
    public var department: LabelID?
    /// The queue the answer itself names: the queue column of a log line.
    public var queue: QueueID?
    /// Where the comment stands in `EventBatch.texts`, or -1 without a comment.
    public var comment: Int32

    public init(
        contact: ContactKey?, question: SurveyQuestion, score: Int16?, agent: AgentID? = nil,
        department: LabelID? = nil, queue: QueueID? = nil, comment: Int32 = -1
    ) {
        self.contact = contact
        self.question = question
        self.score = score
        self.agent = agent
        self.department = department
        self.queue = queue
        self.comment = comment
    }
}

public enum SurveyQuestion: String, Equatable, Sendable, CaseIterable {
    case npsAgent = "nps_agent"
    case npsCompany = "nps_company"
    case csat, ces, fcr
}
