import Vocabulary

/// `sl_flowout_in_T.REASON`: what a flow-out within T counts as, reason by reason. `other` is every
/// reason but timeout and empty, for which the centre itself ended the wait.
extension Key {
    static let flowoutInTime = Key(
        pattern: KeyPattern("sl_flowout_in_T.REASON"),
        about:
            "What a caller who leaves the queue within T, neither answered nor hanging up, counts "
            + "as. REASON is \(words(reasons.map(\.rawValue))), or other for all but timeout and empty.",
        expected: kind.expected
    ) { value, names, draft throws(Complaint) in
        for name in names { try set(value, reason: name, &draft.configuration.definitions.service) }
    } show: { configuration in
        entries(configuration.definitions.service).map { Entry(names: [$0.reason], text: $0.text) }
    }

    static let queueFlowoutInTime = Key(
        pattern: KeyPattern("queue.QUEUE.sl_flowout_in_T.REASON"), about: nil,
        expected: kind.expected
    ) { value, names, draft throws(Complaint) in
        guard let queue = names.first, let reason = names.last else { return }
        try set(value, reason: reason, &draft.configuration[rulesOfQueue: queue])
    } show: { configuration in
        configuration.definitions.queueService.sorted { $0.key < $1.key }.flatMap { queue, rules in
            entries(rules).map { Entry(names: [queue, $0.reason], text: $0.text) }
        }
    }

    private static let kind = Kind<ServiceRules.Verdict>.word()

    /// An abandon has a key of its own, and a caller answered elsewhere never counts.
    private static let reasons = Leaving.Reason.allCases.filter {
        $0 != .abandoned && $0 != .answeredElsewhere
    }

    private static let others = reasons.filter { $0 != .timeout && $0 != .empty }

    private static func set(
        _ value: Value, reason name: String, _ rules: inout ServiceRules
    ) throws(Complaint) {
        // What no rule names is ignored, so an ignored reason is left out.
        let read = try kind.read(value)
        let verdict = read == .ignore ? nil : read
        if let reason = reasons.first(where: { $0.rawValue == name }) {
            rules.flowoutInTime[reason] = verdict
        } else if name == "other" {
            for reason in others { rules.flowoutInTime[reason] = verdict }
        } else {
            let known = reasons.map(\.rawValue) + ["other"]
            throw .inside(.noReason(Literal.quoted(name), known: known))
        }
    }

    /// One line for all others while they agree.
    private static func entries(_ rules: ServiceRules) -> [(reason: String, text: String)] {
        let verdicts = Set(others.map { rules.verdict(onFlowout: $0) })
        let shown = verdicts.count == 1 ? [.timeout, .empty] : reasons
        let single = shown.map { ($0.rawValue, kind.text(rules.verdict(onFlowout: $0))) }
        return single + (verdicts.count == 1 ? verdicts.map { ("other", kind.text($0)) } : [])
    }
}
