internal import Vocabulary

/// What stands in the columns of one line of `queue_log`, time and call left out.
struct QueueLogRecord {
    let verb: String
    let queue: QueueID?
    let agent: AgentID?
    /// Never empty: Asterisk ends every line with a bar at least.
    let parameters: [String]
    /// Whether the call column names a call.
    let isAboutCall: Bool

    init(
        _ verb: String, _ queue: QueueID? = nil, _ agent: AgentID? = nil,
        _ parameters: [String] = [""], isAboutCall: Bool = true
    ) {
        self.verb = verb
        self.queue = queue
        self.agent = agent
        self.parameters = parameters
        self.isAboutCall = isAboutCall
    }
}

extension QueueLogRecord {
    init(_ answering: Answering, wait: Int64) {
        let rang = answering.rang.span.map { ["\($0.wholeSeconds)"] } ?? []
        self.init(
            "CONNECT", answering.queue, answering.agent, ["\(wait)", ""] + rang)
    }

    /// `nil`: app_queue writes no line when a phone is answered, here or elsewhere.
    init?(_ end: RingEnd) {
        let verb: String
        switch end.result {
        case .noAnswer, .rejected, .unreachable: verb = "RINGNOANSWER"
        case .callerGone: verb = "RINGCANCELED"
        case .answered, .elsewhere: return nil
        }
        self.init(verb, end.queue, end.agent, ["\(end.rang.span?.milliseconds ?? 0)"])
    }

    /// `nil`: the system ended the talk, of which app_queue knows nothing.
    init?(
        _ release: Release, _ queue: QueueID, _ wait: Int64, _ talk: Int64, _ position: Int
    ) {
        let verb: String
        var lead: [String] = []
        switch (release.by, release.transfer) {
        case (.customer, _): verb = "COMPLETECALLER"
        case (.agent, _): verb = "COMPLETEAGENT"
        case (.system, _): return nil
        case (.transfer, .attended):
            verb = "ATTENDEDTRANSFER"
            lead = ["BRIDGE", ""]
        case (.transfer, .blind):
            verb = "BLINDTRANSFER"
            lead = ["", ""]
        case (.transfer, .none), (.transfer, .other):
            verb = "TRANSFER"
            lead = ["", ""]
        }
        let times = ["\(wait)", "\(talk)", "\(position)"]
        self.init(verb, queue, release.agent, lead + times)
    }

    init(_ leaving: Leaving, position: Int, wait: Int64) {
        let (verb, lead): (String, [String])
        switch leaving.reason {
        case .abandoned: (verb, lead) = ("ABANDON", [])
        case .timeout, .overflow: (verb, lead) = ("EXITWITHTIMEOUT", [])
        case .empty: (verb, lead) = ("EXITEMPTY", [])
        case .key, .callback, .voicemail: (verb, lead) = ("EXITWITHKEY", ["1"])
        case .withdraw, .answeredElsewhere: (verb, lead) = ("WITHDRAW", [])
        case .system: (verb, lead) = ("SYSCOMPAT", [])
        }
        let places = ["\(position)", "\(position)", "\(wait)"]
        self.init(verb, leaving.queue, nil, verb == "SYSCOMPAT" ? [""] : lead + places)
    }

    /// `nil`: the lines of the dialplan are about the agent.
    init?(_ answer: SurveyAnswer, _ comment: String?) {
        guard answer.question == .npsAgent else { return nil }
        let score = answer.score.map { "\($0)" } ?? ""
        let remark = comment.map { [$0.split(whereSeparator: \.isNewline).joined(separator: " ")] }
        self.init(
            "NPS", answer.queue, answer.agent, [score] + (remark ?? []),
            isAboutCall: answer.contact != nil)
    }
}
