internal import Formats
public import Vocabulary

/// What readers of every kind need to know.
public struct Reading: Sendable {
    public let names: Names
    /// Lines of one's own dialplan that carry survey answers, by their verb.
    public let customLines: [String: CustomLine]
    /// Tells apart two systems whose call ids could meet.
    public let realm: UInt64

    public init(names: Names, customLines: [String: CustomLine] = [:], realm: UInt64 = 0) {
        self.names = names
        self.customLines = customLines
        self.realm = realm
    }

    /// `nil`: this version does not read that kind.
    func reader(of kind: SourceKind, as source: SourceID) -> (any EventReader)? {
        switch kind {
        case .queueLog:
            QueueLogReader(names: names, source: source, customLines: customLines, realm: realm)
        case .events: EventLineReader(names: names, source: source, realm: realm)
        case .surveys: nil
        }
    }
}
