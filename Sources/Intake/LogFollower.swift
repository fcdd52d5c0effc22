public import Formats
public import Vocabulary

/// A log that is being written: read whole, then followed as it grows.
///
/// Whoever drives it asks `next` again and again, at a pace of its own. A half-written last line waits
/// for its rest. When the file is emptied or replaced, reading goes on at the start of what stands
/// there; a file that begins with the same call as before is the same file, and none of it is counted
/// twice.
///
/// A table of survey answers is no log: whoever writes it may put new rows anywhere. So after any change
/// it is read again from its start, and each answer is known by its identity.
public struct LogFollower: ~Copyable {
    private var file: LogFile
    /// The table as it was when it had been read to its end; `nil`: it has not been.
    private var readTable: FileStatus?
    /// What is wrong with the file at present; `nil`: nothing.
    public private(set) var notice: FollowNotice?

    /// - Parameters:
    ///   - source: the number of the source unless it is a log; all logs are source 0.
    ///   - marks: shared with those who follow other files at the same time.
    public init(
        _ name: SourceName, _ reading: Reading, as source: SourceID = SourceID(0),
        marks: ReadMarks = ReadMarks()
    ) throws(IntakeError) {
        file = try LogFile(name, reading, logs: SourceID(0), events: source, marks: marks)
    }

    public var kind: SourceKind? { file.kind }
    public var tally: ReadTally { file.tally }
    /// The name under which another follower met the same file first: what both hold counts once, and
    /// here as `duplicates`. `nil`: it is met here alone.
    public var twin: String? { file.twin }

    /// The next events, or `nil` when there is nothing new.
    public mutating func next() throws(IntakeError) -> EventBatch? {
        if file.kind == .surveys, case .file(let path) = file.name.place, file.isPlain {
            return try nextAnswers(at: path)
        }
        if let batch = try file.next() { return batch }
        guard case .file(let path) = file.name.place, file.isPlain else { return nil }
        switch change(at: path) {
        case .none:
            notice = nil
            return nil
        case .vanished:
            notice = .vanished(path: path)
            return nil
        case .emptied(let size):
            notice = .cutShort(path: path)
            return try file.turn(knowing: size == 0 ? file.position : size)
        case .replaced(let size):
            // Its writer has let go of the old file by now, perhaps not without a last word.
            if let rest = try file.next() { return rest }
            notice = .replaced(path: path)
            return try file.turn(knowing: min(size, file.position))
        }
    }

    /// The events of an unfinished last line: there is nothing more to come.
    public mutating func finish() throws(IntakeError) -> EventBatch? { try file.finish() }

    /// A last row without a line end counts when the file has come to rest: many tools write none.
    private mutating func nextAnswers(at path: String) throws(IntakeError) -> EventBatch? {
        let status = FileStatus(at: path)
        notice = status == nil ? .vanished(path: path) : nil
        guard let status else { return nil }
        if readTable == status { return try file.finish() }
        if readTable != nil || file.status?.isSameFile(as: status) == false {
            try file.restart()
            readTable = nil
        }
        if let batch = try file.next() { return batch }
        readTable = status
        return nil
    }

    private enum Change {
        case none, vanished
        case emptied(size: Int)
        case replaced(size: Int)
    }

    /// What happened to the file since the last look. A new file is believed in when something stands
    /// in it: until then its writer may still have the old one open.
    private func change(at path: String) -> Change {
        guard let named = FileStatus(at: path), let open = file.status else { return .vanished }
        if !named.isSameFile(as: open) {
            return named.size > 0 ? .replaced(size: named.size) : .none
        }
        return named.size < file.end ? .emptied(size: named.size) : .none
    }
}
