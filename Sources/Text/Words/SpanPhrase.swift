/// What is said while a stretch of time is being typed.
public enum SpanPhrase: Phrase {
    case examples
    case fault(SpanFault)

    public var english: String {
        switch self {
        case .examples: "14 Nov 9:00 .. 12:00   yesterday   -2h   mon..fri"
        case .fault(.word(let word)): "“\(word)” is neither day nor time"
        case .fault(.noSuchDate(let word)): "there is no day “\(word)”"
        case .fault(.noSuchTime(let word)): "there is no time “\(word)”"
        case .fault(.endsBeforeStart): "it ends before it begins"
        case .fault(.inFuture): "that has not begun yet"
        }
    }

    public var german: String {
        switch self {
        case .examples: "14.11. 9:00 .. 12:00   gestern   -2h   mo..fr"
        case .fault(.word(let word)): "„\(word)“ ist weder Tag noch Zeit"
        case .fault(.noSuchDate(let word)): "den Tag „\(word)“ gibt es nicht"
        case .fault(.noSuchTime(let word)): "die Zeit „\(word)“ gibt es nicht"
        case .fault(.endsBeforeStart): "das endet vor seinem Anfang"
        case .fault(.inFuture): "das hat noch nicht begonnen"
        }
    }
}
