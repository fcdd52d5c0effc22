extension IntakeError: CustomStringConvertible {
    /// In English.
    public var description: String { "\(source): \(sentence)" }

    private var sentence: String {
        switch fault {
        case .noSuchFile: "there is no such file; check the path"
        case .mayNotRead(let command, let isLater):
            "you may not read it; “\(command)” grants it"
                + (isLater ? " from your next login on" : "")
        case .cannotOpen(let reason):
            "it cannot be opened (\(reason)); check the disk or mount"
        case .isDirectory:
            "this is a directory; name a file in it, such as \(source)/queue_log"
        case .readingFailed(let reason): "reading failed (\(reason)); check the disk or mount"
        case .gzipCannotStart: "gzip cannot be started; install gzip"
        case .gzipMissing: "gzip is not installed; unpack it by hand to see more"
        case .unpackingFailed(let complaint):
            "\(complaint ?? "gzip failed"); unpack it by hand to see more"
        case .unrecognised:
            "neither a queue_log nor events nor survey answers; name its kind, as in "
                + "queue-log:\(source)"
        case .notOffered(let scheme):
            "this version reads queue_log, event and survey files, not \(scheme); name a file"
        case .pathMissing:
            "a path is missing; write PATH, queue-log:PATH, events:PATH or surveys:PATH"
        }
    }
}
