import Synchronization

/// A name seen in some source: an index into `Names`.
public struct NameID: Hashable, Sendable {
    public let index: UInt32
    public init(index: UInt32) { self.index = index }
}

/// Every name the sources have used, once: an append-only list shared by parsers and engine.
///
/// Parsers keep a cache of their own and come here only with a name they have not seen, so the lock
/// is taken a few thousand times a day. An id never changes its meaning. What is kept is the original,
/// with broken UTF-8 repaired to U+FFFD; making it safe to draw is the business of `Text`.
public final class Names: Sendable {
    private struct Table {
        var strings: [String] = []
        var indices: [String: UInt32] = [:]
    }

    private let table = Mutex(Table())

    public init() {}

    /// The id of `string`, given out on first sight.
    public func id(_ string: String) -> NameID {
        table.withLock { table in
            if let index = table.indices[string] { return NameID(index: index) }
            let index = UInt32(table.strings.count)
            table.strings.append(string)
            table.indices[string] = index
            return NameID(index: index)
        }
    }

    /// The name behind `id`.
    ///
    /// - Precondition: `id` was given out by this table.
    public func string(_ id: NameID) -> String {
        table.withLock { $0.strings[Int(id.index)] }
    }

    /// How many names there are; ids are `0..<count`.
    public var count: Int { table.withLock { $0.strings.count } }
}

extension Names {
    public func queue(_ name: String) -> QueueID { QueueID(id(name)) }
    public func agent(_ name: String) -> AgentID { AgentID(id(name)) }
    public func label(_ name: String) -> LabelID { LabelID(id(name)) }
}
