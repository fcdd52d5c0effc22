internal import Vocabulary

/// What a line of `queue_log` tells, by the word in its fifth column.
enum QueueLogVerb: Sendable {
    case restart, nothing
    case arrive, enqueue, blocked, answer, agentDump, hold, unhold
    case ringEnd(RingEnd.Result)
    /// The columns of an ending are wait, talk and original position, behind the words of `Lead`.
    case release(Release.Party, Release.Transfer, behind: Lead)
    /// The wait stands behind that many columns; `nil`: nowhere.
    case exit(Leaving.Reason, waitBehind: Int?)
    case member(Membership)
    /// `everywhere`: in all queues, whatever the queue column says.
    case presence(Presence, everywhere: Bool = false)
    case survey(CustomLine)

    /// What a transfer says first.
    enum Lead: Sendable {
        case nothing
        case extensionAndContext
        /// Two or three words, depending on what was bridged: such a line is read from its end.
        case bridge
    }

    enum Membership: Sendable { case added, removed, seen }
    enum Presence: Sendable { case pause, unpause, login, logout }
}

extension QueueLogVerb {
    /// - SeeAlso: `ast_queue_log` in Asterisk's `apps/app_queue.c` and `apps/app_agent_pool.c`. `DID` is
    ///   written by the FreePBX family, `CALLERONHOLD` by QueueMetrics, `FULL` by Wazo; `TRANSFER` and
    ///   the logins with a call back are of old versions.
    static let builtIn: [(word: String, verb: QueueLogVerb)] = [
        ("QUEUESTART", .restart),
        ("CONFIGRELOAD", .nothing),
        ("DID", .arrive),
        ("ENTERQUEUE", .enqueue),
        ("JOINEMPTY", .blocked),
        ("FULL", .blocked),
        ("CONNECT", .answer),
        ("AGENTDUMP", .agentDump),
        ("RINGNOANSWER", .ringEnd(.noAnswer)),
        ("RINGCANCELED", .ringEnd(.callerGone)),
        ("CALLERONHOLD", .hold),
        ("CALLEROFFHOLD", .unhold),
        ("COMPLETEAGENT", .release(.agent, .none, behind: .nothing)),
        ("COMPLETECALLER", .release(.customer, .none, behind: .nothing)),
        ("BLINDTRANSFER", .release(.transfer, .blind, behind: .extensionAndContext)),
        ("ATTENDEDTRANSFER", .release(.transfer, .attended, behind: .bridge)),
        ("TRANSFER", .release(.transfer, .other, behind: .extensionAndContext)),
        ("ABANDON", .exit(.abandoned, waitBehind: 2)),
        ("EXITWITHTIMEOUT", .exit(.timeout, waitBehind: 2)),
        ("EXITEMPTY", .exit(.empty, waitBehind: 2)),
        ("EXITWITHKEY", .exit(.key, waitBehind: 3)),
        ("WITHDRAW", .exit(.withdraw, waitBehind: 2)),
        ("SYSCOMPAT", .exit(.system, waitBehind: nil)),
        ("ADDMEMBER", .member(.added)),
        ("REMOVEMEMBER", .member(.removed)),
        ("PENALTY", .member(.seen)),
        ("RINGINUSE", .member(.seen)),
        ("PAUSE", .presence(.pause)),
        ("UNPAUSE", .presence(.unpause)),
        ("PAUSEALL", .presence(.pause, everywhere: true)),
        ("UNPAUSEALL", .presence(.unpause, everywhere: true)),
        ("AGENTLOGIN", .presence(.login)),
        ("AGENTLOGOFF", .presence(.logout)),
        ("AGENTCALLBACKLOGIN", .presence(.login)),
        ("AGENTCALLBACKLOGOFF", .presence(.logout)),
    ]
}

/// The words of the fifth column, found by their bytes.
struct QueueLogLexicon: Sendable {
    private let words: WordTable
    private let verbs: [QueueLogVerb]

    /// `NPS` and `SURVEY` are built in; a configured line of that name replaces them, none replaces a
    /// verb of Asterisk.
    init(customLines: [String: CustomLine]) {
        let score = CustomLine(question: .npsAgent, score: 1, comment: 2)
        let custom = ["NPS": score, "SURVEY": score].merging(customLines) { $1 }
        let known = QueueLogVerb.builtIn
        let added = custom.filter { word in !known.contains { $0.word == word.key } }
        words = WordTable(known.map(\.word) + added.keys)
        verbs = known.map(\.verb) + added.values.map { .survey($0) }
    }

    func verb(of bytes: Span<UInt8>, _ word: Range<Int>) -> QueueLogVerb? {
        words.place(of: bytes, word).map { verbs[$0] }
    }
}
