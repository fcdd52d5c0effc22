import Vocabulary

/// A configuration in the making, and what is wrong with it so far.
struct Draft {
    var configuration = Configuration()
    var goals = GoalWishes()
    var customLines: [String: CustomLineParts] = [:]
    var problems: [Problem]
    /// Where each key was last set, for what can only be judged at the end.
    private var places: [[String]: Problem.Place] = [:]

    init(problems: [Problem]) {
        self.problems = problems
    }

    /// Applies each in its order, but those of single queues last: they build on the site's.
    mutating func apply(_ assignments: [Assignment]) {
        for assignment in assignments where assignment.path.first != "queue" { apply(assignment) }
        for assignment in assignments where assignment.path.first == "queue" { apply(assignment) }
    }

    /// The finished configuration.
    mutating func finished() throws(ConfigurationError) -> Configuration {
        finishGoals()
        finishCustomLines()
        capShortAbandons()
        guard problems.isEmpty else {
            let inOrder = problems.enumerated().sorted { left, right in
                (left.element.place.line, left.offset) < (right.element.place.line, right.offset)
            }
            throw ConfigurationError(problems: inOrder.map(\.element))
        }
        return configuration
    }
}

extension Draft {
    private mutating func apply(_ assignment: Assignment) {
        let path = assignment.path
        guard let (key, names) = Catalogue.key(at: path) else {
            if assignment.value.literal == .table([:]), !Catalogue.continuations(of: path).isEmpty {
                return nameQueue(path)
            }
            return complain(of: path, at: assignment.place, Self.unknown(path, assignment.value))
        }
        places[path] = assignment.place
        do throws(Complaint) {
            try key.set(assignment.value, names, &self)
        } catch {
            let fault = error.fault(found: assignment.value.found, expected: key.expected)
            complain(of: path, at: assignment.place, fault)
        }
    }

    /// An empty table `[queue.NAME]` says that there is such a queue.
    private mutating func nameQueue(_ path: [String]) {
        guard path.count == 2, path[0] == "queue" else { return }
        configuration[rulesOfQueue: path[1]] = configuration[rulesOfQueue: path[1]]
    }

    private static func unknown(_ path: [String], _ value: Value) -> Problem.Fault {
        if let continuation = Catalogue.continuations(of: path).first {
            return .expectedKeys(found: value.found, such: continuation.text)
        }
        for length in (1..<max(path.count, 1)).reversed() {
            guard let (key, _) = Catalogue.key(at: Array(path.prefix(length))) else { continue }
            return .foundTable(key.expected)
        }
        return .unknownKey(suggestion: Catalogue.suggestion(for: path)?.text)
    }

    private mutating func complain(
        of path: [String], at place: Problem.Place, _ fault: Problem.Fault
    ) {
        switch place {
        case .file:
            problems.append(Problem(place: place, fault: .at(key: KeyName.text(path), fault)))
        case .option: problems.append(Problem(place: place, fault: fault))
        }
    }
}

extension Draft {
    /// Complains of secrets in a file that others may read.
    mutating func refuseSecrets(among assignments: [Assignment], in file: String) {
        for assignment in assignments {
            guard case .file = assignment.place, let name = assignment.path.first,
                Key.secrets.contains(name)
            else { continue }
            complain(of: assignment.path, at: assignment.place, .notPrivate(file: file))
        }
    }

    private mutating func finishGoals() {
        for (place, metric, fault) in goals.contradictions {
            let path = place.path(metric, .act)
            if let place = places[path] { complain(of: path, at: place, fault) }
        }
        configuration.definitions.goals = goals.joined(with: configuration.definitions.goals)
    }

    private mutating func finishCustomLines() {
        for (verb, parts) in customLines.sorted(by: { $0.key < $1.key }) {
            if let line = parts.whole {
                configuration.definitions.surveys.customLines[verb] = line
                continue
            }
            let path = ["custom", verb]
            let missing = parts.question == nil ? "question" : "score"
            let given = ["question", "score", "comment"].map { path + [$0] }
            if let place = given.compactMap({ places[$0] }).first {
                complain(of: path, at: place, .lineLacks(missing))
            }
        }
    }

    /// S is never longer than T: a hang-up after T is a miss already.
    private mutating func capShortAbandons() {
        if let warning = Self.capped(&configuration.definitions.service) {
            configuration.warnings.append(warning)
        }
        for queue in configuration.definitions.queueService.keys.sorted() {
            if let warning = Self.capped(&configuration[rulesOfQueue: queue]) {
                configuration.warnings.append(
                    .at(key: KeyName.text(["queue", queue]), warning))
            }
        }
    }

    private static func capped(_ rules: inout ServiceRules) -> Problem.Fault? {
        guard rules.shortAbandon > rules.threshold else { return nil }
        let short = Literal.decimal(rules.shortAbandon.inSeconds)
        let threshold = Literal.decimal(rules.threshold.inSeconds)
        rules.shortAbandon = rules.threshold
        return .shortAbandonTooLong(short, used: threshold)
    }
}
