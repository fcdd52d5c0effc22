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
            return [.act(.content, LogPhrase.told(failure.sentence()), failure.code)]
        }
        let tally = reading.tally
        if tally.lines > 0, tally.rejected == tally.lines {
            return [
                .act(
                    .content, ContentPhrase.nothingReadable(lines: tally.lines), .unusableData)
            ]
        }
        if reading.kind == .surveys { return [content, columns] }
        return [content, members, names, answers]
    }

    /// The columns of a survey file, as configured or guessed from their heads.
    private var columns: Finding {
        let found = reading.heads.sorted { $0.key.rawValue < $1.key.rawValue }
            .map { "\($0.key.rawValue) = “\($0.value)”" }.joined(separator: "; ")
        guard reading.heads.keys.contains(where: { $0.question != nil }) else {
            return .act(
                .columns, ContentPhrase.noAnswerColumn(path: reading.source.path, found),
                .unusableData, #"survey_column.nps_agent = ["HEAD"]"#)
        }
        guard reading.heads[.contact] != nil || reading.heads[.agent] != nil else {
            return .watch(
                .columns, ContentPhrase.noOwnerColumn(found),
                #"survey_column.contact = ["HEAD"]"#, #"survey_column.agent = ["HEAD"]"#)
        }
        return .ok(.columns, ContentPhrase.columns(found))
    }

    private var content: Finding {
        let tally = reading.tally
        let told: ContentPhrase =
            reading.kind == .surveys
            ? .answers(lines: tally.lines, census.answers)
            : .calls(
                lines: tally.lines, queues: census.queues.count, agents: census.people.count)
        guard tally.rejected > 0, let first = tally.samples.first else {
            return .ok(.content, told)
        }
        return .watch(
            .content,
            ContentPhrase.rejected(
                told, tally.rejected, line: first.line, field: first.field.map { "\($0)" },
                reason: first.reason.rawValue),
            "sed -n '\(first.line)p' \(reading.source.path)")
    }

    /// Interfaces that stand in the log beside the names of those who sit at them.
    private var members: Finding {
        let aliases = Set(mapping.agentAlias.keys)
        let open = census.unjoined.map { reading.names.string($0.name) }
            .filter { !aliases.contains($0) }.sorted()
        guard let first = open.first else {
            return .ok(.members, ContentPhrase.allJoined)
        }
        let shown = open.prefix(3).joined(separator: ", ") + (open.count > 3 ? ", …" : "")
        let name = setup?.memberNames[first] ?? "NAME"
        let isMended = setup?.logsMemberNames ?? false
        return .watch(
            .members,
            ContentPhrase.unjoined(open.count, shown: shown, isMended: isMended),
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
            return .ok(.names, ContentPhrase.allNamed)
        }
        let lines =
            queues.prefix(1).map { "queue_name.\"\($0)\" = \"NAME\"" }
            + agents.prefix(1).map { "agent_name.\"\($0)\" = \"NAME\"" }
        return Finding(
            state: .watch, subject: .names,
            sentence: ContentPhrase.unnamed(queues: queues, agents: agents),
            remedies: lines)
    }

    private var answers: Finding {
        guard census.answers == 0 else {
            return .ok(.surveys, ContentPhrase.answersInLog(census.answers))
        }
        return .ok(
            .surveys, ContentPhrase.noAnswers,
            "QueueLog(${QUEUENAME},${UNIQUEID},${MEMBERINTERFACE},NPS,${SCORE})")
    }
}
