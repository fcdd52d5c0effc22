internal import Synchronization

/// How far each file has been read, whatever its name: what one follower has read is known to all others.
///
/// A file is known by the fingerprint of its first telling line, and an event in it by its place. So a log
/// under two names, a copy, or a log that has been turned away under the name of another counts once.
public final class ReadMarks: Sendable {
    private struct Mark {
        var count: Int
        /// Under which name it was met first.
        let name: String
    }

    private let marks = Mutex<[UInt64: Mark]>([:])

    public init() {}

    /// Takes the first `end` bytes of a file for the caller, who reads them next.
    ///
    /// - Returns: how many bytes are somebody's already, and under which name the file was met first.
    func claim(
        _ fingerprint: UInt64, upTo end: Int, as name: String
    ) -> (known: Int, name: String) {
        marks.withLock { marks in
            let mark = marks[fingerprint, default: Mark(count: 0, name: name)]
            marks[fingerprint] = Mark(count: max(mark.count, end), name: mark.name)
            return (mark.count, mark.name)
        }
    }

    /// The file was cut: what comes behind `count` is new.
    func cut(_ fingerprint: UInt64, to count: Int) {
        marks.withLock { marks in
            guard let mark = marks[fingerprint] else { return }
            marks[fingerprint]?.count = min(mark.count, count)
        }
    }
}
