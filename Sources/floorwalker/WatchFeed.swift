/// One source of events for an engine, read by one task.
protocol WatchFeed: Sendable {
    /// Tells the engine that there is something to be read.
    func announce() async

    /// Hands on everything that is there by now.
    func load() async throws(CommandFailure)

    /// Goes on handing on what comes, and tells the engine how the source is, until the task is cancelled.
    func follow() async
}
