/// How the files of a survey tool are laid out, where their own heads do not tell.
public struct SurveyLayout: Equatable, Sendable {
    /// `survey_column.ROLE`: heads that the column of a role may have. An empty list says that there is
    /// no such column; a role that is not named is guessed from the heads.
    public var columns: [SurveyColumn: [String]] = [:]
    /// `survey_dates`: how times are written, beside the forms that can mean only one day.
    public var dates: [DateForm] = []
    /// `survey_tz`: the zone of times without an offset, an IANA name; `nil` is that of the centre.
    public var zone: String?

    public init() {}
}

/// What a column of a survey file is for.
public enum SurveyColumn: String, Hashable, Sendable, CaseIterable {
    /// The tool's own id of the answer.
    case id
    /// The id of the call the answer is about.
    case contact
    /// When it was answered.
    case time
    case agent, department, queue, comment
    /// `transactional` or `relationship`.
    case kind
    case npsAgent = "nps_agent"
    case npsCompany = "nps_company"
    case csat, ces, fcr

    /// The question that the column answers, where it holds answers.
    public var question: SurveyQuestion? { SurveyQuestion(rawValue: rawValue) }
}
