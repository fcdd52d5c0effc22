/// The head line: where, and the state of the data. Ages and times come written.
public enum HeadPhrase: Phrase {
    /// Where: the top of the path.
    case allDepartments, allDepartmentsLoud
    /// The same in a path with more behind it, and the row of totals.
    case all
    case help
    /// Fresh, or late.
    case live(age: String)
    /// The same where it is narrow.
    case liveShort(age: String)
    case old(age: String)
    case noData(age: String)
    /// A simulated centre, in place of `live`.
    case demo
    case history(span: String)
    /// The user lets the picture stand still, for this long.
    case paused(String)
    /// A source is being read for the first time.
    case reading
    case waitingForData

    public var english: String {
        switch self {
        case .allDepartments: "All departments"
        case .allDepartmentsLoud: "ALL DEPARTMENTS"
        case .all: "All"
        case .help: "Help"
        case .live(let age): "live · \(age)"
        case .liveShort(let age): "live \(age)"
        case .old(let age): "OLD \(age)"
        case .noData(let age): "NO DATA \(age)"
        case .demo: "DEMO"
        case .history(let span): "HISTORY \(span)"
        case .paused(let length): "paused \(length)"
        case .reading: "reading…"
        case .waitingForData: "waiting for data"
        }
    }
}
