extension Event.Kind {
    /// The contact it is about, where it is about one.
    public var contact: ContactKey? {
        switch self {
        case .arrive(let contact), .ring(let contact, _, _, _), .agentDump(let contact, _, _),
            .hold(let contact, _), .unhold(let contact, _), .acwEnd(let contact, _),
            .surveySent(let contact, _), .callback(let contact, _, _):
            contact
        case .enqueue(let entry): entry.contact
        case .ringEnd(let end): end.contact
        case .answer(let answering): answering.contact
        case .release(let release): release.contact
        case .exit(let leaving): leaving.contact
        case .survey(let answer): answer.contact
        case .blocked, .login, .logout, .memberAdd, .memberRemove, .memberSeen, .pause, .unpause,
            .restart:
            nil
        }
    }
}
