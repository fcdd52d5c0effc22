public import Vocabulary

/// Makes bytes of events, so that reading them gives the same events again as far as the format can
/// say them.
public protocol EventWriter {
    /// Adds one line, or nothing when the format has no words for the event.
    ///
    /// - Returns: whether a line was added.
    @discardableResult
    mutating func write(
        _ event: Event, _ texts: EventTexts, into bytes: inout [UInt8]
    ) -> Bool
}

/// What an event carries only as a key or a place, as text.
public struct EventTexts: Equatable, Sendable {
    public var contact: String?
    public var visit: String?
    public var comment: String?
    /// What makes the event's delivery idempotent.
    public var id: String?

    public init(
        contact: String? = nil, visit: String? = nil, comment: String? = nil, id: String? = nil
    ) {
        self.contact = contact
        self.visit = visit
        self.comment = comment
        self.id = id
    }
}

extension EventWriter {
    /// Adds the line of an event whose contact has the id `contactID`.
    @discardableResult
    public mutating func write(
        _ event: Event, contactID: String, into bytes: inout [UInt8]
    ) -> Bool {
        write(event, EventTexts(contact: contactID), into: &bytes)
    }
}
