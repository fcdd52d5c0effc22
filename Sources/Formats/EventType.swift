/// The types of canonical events that figures are made of (`metrics.md` § 11). Others are counted.
enum EventType: Int, CaseIterable {
    case arrive, agentDump, blocked, enqueue, ring, ringEnd, answer, hold, unhold, release, acwEnd
    case abandon, exit, callbackConnected, callbackFailed
    case login, logout, memberAdd, memberRemove, pause, unpause
    case survey, surveySent, sourceRestart

    var word: String {
        switch self {
        case .agentDump: "agent_dump"
        case .ringEnd: "ring_end"
        case .acwEnd: "acw_end"
        case .callbackConnected: "callback_connected"
        case .callbackFailed: "callback_failed"
        case .memberAdd: "member_add"
        case .memberRemove: "member_remove"
        case .surveySent: "survey_sent"
        case .sourceRestart: "source_restart"
        case .arrive, .blocked, .enqueue, .ring, .answer, .hold, .unhold, .release, .abandon,
            .exit, .login, .logout, .pause, .unpause, .survey:
            "\(self)"
        }
    }

    private static let words = WordTable(allCases.map(\.word))

    init?(_ bytes: Span<UInt8>, _ word: Range<Int>) {
        guard let place = Self.words.place(of: bytes, word) else { return nil }
        self.init(rawValue: place)
    }
}
