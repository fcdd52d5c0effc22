public import Vocabulary

/// Makes events of the bytes of a source.
///
/// Bytes come in pieces of any size. `read` takes what is whole and says how far it came; what it left
/// is to be presented again with more behind it. Nothing in the bytes can make a reader stop: a line
/// it cannot read is counted in `tally`, with the reason.
public protocol EventReader: Sendable {
    var tally: ReadTally { get }

    /// Reads the whole lines at the front of `bytes`; returns how many bytes are done with.
    mutating func read(_ bytes: Span<UInt8>, into batch: inout EventBatch) -> Int

    /// Reads all of `bytes`, a last line without its newline too: nothing will follow.
    mutating func finish(_ bytes: Span<UInt8>, into batch: inout EventBatch)
}
