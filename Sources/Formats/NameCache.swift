internal import Vocabulary

/// The names one reader has seen, so that the shared table is asked once a name and not once a line.
struct NameCache: Sendable {
    private let names: Names
    private var words = WordTable()
    private var ids: [NameID] = []

    /// A longer one is no name: Asterisk keeps at most 256 bytes of an interface.
    static let longestName = 1024

    init(_ names: Names) {
        self.names = names
    }

    mutating func id(_ bytes: Span<UInt8>, _ name: Range<Int>) -> NameID {
        if let place = words.place(of: bytes, name) { return ids[place] }
        let id = names.id(bytes.text(name))
        words.add(bytes, name)
        ids.append(id)
        return id
    }
}
