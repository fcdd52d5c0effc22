/// What one read of a source produced: one hop to the engine for thousands of events.
public struct EventBatch: Equatable, Sendable {
    public var events: [Event]
    /// The identity of each event whose source gives one (a hash of `id`, with the envelope's source),
    /// 0 for an event without one. Empty when the source knows no identities (a log: the place in the
    /// file is the identity).
    public var identities: [UInt64]
    /// Comments of survey answers.
    public var texts: [String]

    public init(events: [Event] = [], identities: [UInt64] = [], texts: [String] = []) {
        self.events = events
        self.identities = identities
        self.texts = texts
    }
}
