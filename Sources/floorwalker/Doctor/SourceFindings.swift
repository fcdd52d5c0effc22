import Formats
import Intake
import Settings
import Text
import Vocabulary

/// What a source tells, and what it leaves to be told by a configuration.
struct SourceFindings {
    let reading: SourceReading
    let configuration: Configuration
    /// What `queues.conf` says about members.
    let setup: AsteriskSetup?

    private var census: Census { reading.census }
    private var mapping: Mapping { configuration.definitions.mapping }

    var findings: [Finding] {
        if let failure = reading.failure {
            return [.act("content", failure.sentence, failure.code)]
        }
        let tally = reading.tally
        if tally.lines > 0, tally.rejected == tally.lines {
            return [
                .act(
                    "content",
                    "not one of \(tally.lines) lines can be read; check that it is a queue_log "
                        + "or events", .unusableData)
            ]
        }
        if reading.kind == .surveys { return [content, columns] }
        return [content, members, names, answers]
    }

    /// The columns of a survey file, as configured or guessed from their heads.
    private var columns: Finding {
        let found = reading.heads.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.key.rawValue) is “\($0.value)”" }.joined(separator: "; ")
        guard reading.heads.keys.contains(where: { $0.question != nil }) else {
            return .act(
                "columns",
                "no column of \(reading.source.path) looks like an answer (\(found)); name its head",
                .unusableData, #"survey_column.nps_agent = ["HEAD"]"#)
        }
        guard reading.heads[.contact] != nil || reading.heads[.agent] != nil else {
            return .watch(
                "columns", "\(found); no column says of which call or agent an answer is, name it",
                #"survey_column.contact = ["HEAD"]"#, #"survey_column.agent = ["HEAD"]"#)
        }
        return .ok("columns", found)
    }

    private var content: Finding {
        let tally = reading.tally
        let told =
            reading.kind == .surveys
            ? "\(tally.lines) lines: \(census.answers) answers"
            : "\(tally.lines) lines: \(census.queues.count) queues, \(census.people.count) agents"
        guard tally.rejected > 0, let first = tally.samples.first else {
            return .ok("content", told)
        }
        let place = "line \(first.line)" + (first.field.map { ", field \($0)" } ?? "")
        return .watch(
            "content",
            "\(told); \(tally.rejected) cannot be read, the first is \(place) "
                + "(\(first.reason.rawValue)); look at it",
            "sed -n '\(first.line)p' \(reading.source.path)")
    }

    /// Interfaces that stand in the log beside the names of those who sit at them.
    private var members: Finding {
        let aliases = Set(mapping.agentAlias.keys)
        let open = census.unjoined.map { reading.names.string($0.name) }
            .filter { !aliases.contains($0) }.sorted()
        guard let first = open.first else {
            return .ok("members", "every member of a queue is joined to a person")
        }
        let shown = open.prefix(3).joined(separator: ", ") + (open.count > 3 ? ", …" : "")
        let name = setup?.memberNames[first] ?? "NAME"
        let isMended = setup?.logsMemberNames ?? false
        return .watch(
            "members",
            "\(open.count) interfaces are joined to nobody (\(shown)), so they count as nobody's; "
                + (isMended
                    ? "Asterisk writes names by now, for the lines before say whose they are"
                    : "let Asterisk write names (queues.conf, [general]), or say whose they are"),
            isMended ? "floorwalker config init" : "log_membername_as_agent = yes",
            "agent_alias.\"\(first)\" = \"\(name)\"")
    }

    /// Queues that are only numbers, and agents that are only phones.
    private var names: Finding {
        let queues = census.queues.map { reading.names.string($0.name) }
            .filter { mapping.queueName[$0] == nil && mapping.queueDepartment[$0] == nil }
            .filter { $0.allSatisfy(\.isNumber) }.sorted()
        let agents = census.people.map { reading.names.string($0.name) }
            .filter { mapping.agentName[$0] == nil && mapping.agentAlias[$0] == nil }
            .filter { $0.allSatisfy(\.isNumber) || $0.contains("/") }.sorted()
        guard !queues.isEmpty || !agents.isEmpty else {
            return .ok("names", "every queue and agent has a name")
        }
        let parts = [("queues", queues), ("agents", agents)].filter { !$0.1.isEmpty }.map {
            "\($0.1.count) \($0.0) (\($0.1.prefix(3).joined(separator: ", ")))"
        }
        let lines =
            queues.prefix(1).map { "queue_name.\"\($0)\" = \"NAME\"" }
            + agents.prefix(1).map { "agent_name.\"\($0)\" = \"NAME\"" }
        return Finding(
            state: .watch, subject: "names",
            sentence:
                "\(parts.joined(separator: " and ")) have only numbers; give them names in the "
                + "configuration, of which “floorwalker config init” writes every line",
            remedies: lines)
    }

    private var answers: Finding {
        guard census.answers == 0 else {
            return .ok("surveys", "\(census.answers) answers to surveys in the log")
        }
        return .ok(
            "surveys",
            "no answers to surveys yet, so the board has no score; the dialplan of a survey writes "
                + "them with",
            "QueueLog(${QUEUENAME},${UNIQUEID},${MEMBERINTERFACE},NPS,${SCORE})")
    }
}
