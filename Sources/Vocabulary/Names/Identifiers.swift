/// A queue, by its name in `Names`.
public struct QueueID: Hashable, Sendable {
    public let name: NameID
    public init(_ name: NameID) { self.name = name }
}

/// What a source calls an agent: a member name, an interface or an agent number, in `Names`.
///
/// Several of these may be one person; `FloorEngine` joins them by proof (`metrics.md` § 0).
public struct AgentID: Hashable, Sendable {
    public let name: NameID
    public init(_ name: NameID) { self.name = name }
}

/// A free word of the source, such as the reason of a pause, in `Names`.
public struct LabelID: Hashable, Sendable {
    public let name: NameID
    public init(_ name: NameID) { self.name = name }
}

/// A contact: one customer episode, known by a hash of the id that its source gave it.
///
/// Asterisk's unique id serves for log, AMI and survey rows alike, so the key is of the id alone;
/// `realm` tells apart two systems whose ids could meet.
public struct ContactKey: Hashable, Sendable {
    public let bits: UInt64

    public init(bits: UInt64) { self.bits = bits }

    public init(_ bytes: Span<UInt8>, from: Int, to: Int, realm: UInt64 = 0) {
        var hash = ByteHash(seed: realm)
        hash.combine(bytes, from: from, to: to)
        bits = hash.value
    }

    public init(_ text: String, realm: UInt64 = 0) {
        let bytes = Array(text.utf8)
        self.init(bytes.span, from: 0, to: bytes.count, realm: realm)
    }

    /// Not named: the event names its visit alone.
    public static var unstated: Self { ContactKey(bits: 0) }
    public var isStated: Bool { bits != 0 }
}

/// A visit, where the source names visits; `unstated` where it names only contact and queue.
public struct VisitKey: Hashable, Sendable {
    public let bits: UInt64

    public init(bits: UInt64) { self.bits = bits }

    /// The key of the id that a source gave to a visit.
    public init(_ bytes: Span<UInt8>, from: Int, to: Int, realm: UInt64 = 0) {
        var hash = ByteHash(seed: realm ^ 0x5649_5349_5400)
        hash.combine(bytes, from: from, to: to)
        bits = hash.value
    }

    public init(_ text: String, realm: UInt64 = 0) {
        let bytes = Array(text.utf8)
        self.init(bytes.span, from: 0, to: bytes.count, realm: realm)
    }

    public static var unstated: Self { VisitKey(bits: 0) }
    public var isStated: Bool { bits != 0 }
}

/// Which of the sources named at start an event came from. Order between two events of one source is
/// the order in which they were read.
public struct SourceID: Hashable, Sendable {
    public let index: UInt16
    public init(_ index: UInt16) { self.index = index }
}
