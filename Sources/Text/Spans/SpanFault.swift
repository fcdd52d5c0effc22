/// Why a stretch of time cannot be understood.
public enum SpanFault: Error, Hashable, Sendable {
    case word(String)
    case noSuchDate(String), noSuchTime(String)
    case endsBeforeStart, inFuture
}
