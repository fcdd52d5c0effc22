public import Formats
public import Vocabulary

/// What readers of every kind need to know.
public struct Reading: Sendable {
    public let names: Names
    /// Lines of one's own dialplan that carry survey answers, by their verb.
    public let customLines: [String: CustomLine]
    /// What survey files do not say about themselves.
    public let surveys: SurveyForm
    /// Tells apart two systems whose call ids could meet.
    public let realm: UInt64

    public init(
        names: Names, customLines: [String: CustomLine] = [:],
        surveys: SurveyForm = SurveyForm(), realm: UInt64 = 0
    ) {
        self.names = names
        self.customLines = customLines
        self.surveys = surveys
        self.realm = realm
    }

    /// - Parameter writtenAt: when the file was written last, where that is known.
    func reader(
        of kind: SourceKind, as source: SourceID, writtenAt: Instant?
    ) -> any EventReader {
        switch kind {
        case .queueLog:
            return QueueLogReader(
                names: names, source: source, customLines: customLines, realm: realm)
        case .events: return EventLineReader(names: names, source: source, realm: realm)
        case .surveys:
            var form = surveys
            form.writtenAt = writtenAt
            return SurveyReader(names: names, source: source, form: form, realm: realm)
        }
    }
}
