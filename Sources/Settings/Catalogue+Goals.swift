import Vocabulary

extension Catalogue.Section {
    static let goals = Self(
        title: "Goals",
        notes: [
            "METRIC is the symbol of a figure, such as sl; the value is in its unit: percent, points, "
                + "seconds or a count."
        ],
        keys: GoalPart.allCases.map { .goal($0, "", about: $0.about) { _ in .site } })

    static let goalsOfOne = Self(
        title: "Goals of one queue or department",
        notes: ["What is not set for the one is as for the whole."],
        keys: GoalPart.allCases.flatMap { part in
            [
                Key.goal(part, ".queue.QUEUE", about: nil) { .queue($0) },
                Key.goal(part, ".department.DEPARTMENT", about: nil) { .department($0) },
            ]
        },
        examples: [
            "goal.sl.queue.sales.target = 90", "goal.longest_wait.department.Support.act = 300",
        ])
}

extension Key {
    /// `sl_target` is the same as `goal.sl.target`.
    static let siteTarget = Key(
        pattern: KeyPattern("sl_target"),
        about: "The share of calls that shall meet the service level; the same as goal.sl.target.",
        expected: GoalPart.target.kind(of: .sl).expected
    ) { value, _, draft throws(Complaint) in
        try draft.goals.set(.target, of: .sl, at: .site, to: value)
    } show: {
        GoalPart.target.entry([], .sl, $0.definitions.goals.metrics)
    }

    static let queueTarget = Key(
        pattern: KeyPattern("queue.QUEUE.sl_target"), about: nil,
        expected: GoalPart.target.kind(of: .sl).expected
    ) { value, names, draft throws(Complaint) in
        for queue in names { try draft.goals.set(.target, of: .sl, at: .queue(queue), to: value) }
    } show: { _ in
        []
    }

    fileprivate static func goal(
        _ part: GoalPart, _ scope: String, about: String?,
        place: @escaping @Sendable (String) -> GoalPlace
    ) -> Key {
        Key(
            pattern: KeyPattern("goal.METRIC\(scope).\(part.rawValue)"), about: about,
            expected: .numberOfFigure
        ) { value, names, draft throws(Complaint) in
            guard let metric = names.first.flatMap(Metric.init(rawValue:)) else {
                throw .inside(.noFigure)
            }
            guard metric.better != nil else {
                throw .inside(.noGoalForFigure)
            }
            try draft.goals.set(part, of: metric, at: place(names.last ?? ""), to: value)
        } show: { configuration in
            let goals = configuration.definitions.goals
            return switch place("") {
            case .site: Metric.allCases.flatMap { part.entry([$0.rawValue], $0, goals.metrics) }
            case .queue: part.entries(goals.queues)
            case .department: part.entries(goals.departments)
            }
        }
    }
}
