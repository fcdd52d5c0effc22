internal import Vocabulary

extension ReadTally {
    /// How many different unknown words are kept by name; further ones are counted as `…`.
    static let unknownLimit = 50

    mutating func record(_ instant: Instant) {
        events += 1
        if instant < first ?? .distantFuture { first = instant }
        if instant > last ?? .distantPast { last = instant }
    }

    mutating func countUnknown(_ word: String) {
        let isKept = unknown[word] != nil || unknown.count < Self.unknownLimit
        unknown[isKept && word.utf8.count <= 64 ? word : "…", default: 0] += 1
    }
}
