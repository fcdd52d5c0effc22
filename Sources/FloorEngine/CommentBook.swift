import Vocabulary

/// The newest comments of survey answers. An event holds only the number of its comment; of an older one
/// the words are gone.
struct CommentBook: Sendable {
    private var texts: [String] = []
    /// The number of the first text.
    private var first: Int32 = 0

    /// Between this many and twice as many are kept.
    static var kept: Int { 10_000 }
    /// Longer comments are cut: nobody reads them on a board.
    static var longest: Int { 400 }

    init() {}

    /// The words of a number that `keep` gave; `nil`: none, or no longer kept.
    subscript(number: Int32) -> String? {
        let place = Int(number) - Int(first)
        return number >= 0 && texts.indices.contains(place) ? texts[place] : nil
    }

    /// Puts the comment of `event`, if it has one, into the book and its number into the event.
    mutating func keep(_ event: inout Event, of batch: EventBatch) {
        guard case .survey(var answer) = event.kind, answer.comment >= 0 else { return }
        let place = Int(answer.comment)
        answer.comment =
            batch.texts.indices.contains(place) ? keep(batch.texts[place]) : -1
        event.kind = .survey(answer)
    }

    private mutating func keep(_ text: String) -> Int32 {
        if texts.count >= 2 * Self.kept {
            texts.removeFirst(Self.kept)
            first &+= Int32(Self.kept)
        }
        texts.append(text.count > Self.longest ? String(text.prefix(Self.longest)) : text)
        return first &+ Int32(texts.count - 1)
    }
}
