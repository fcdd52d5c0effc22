import Vocabulary

extension Catalogue.Section {
    static let handling = Self(
        title: "Handling and rings",
        keys: [
            Field(
                "aht_includes_acw", \.includesACW, .flag,
                "Whether after-call work is part of the handle time."),
            Field(
                "aht_includes_ring", \.includesRing, .flag,
                "Whether the ring before the answer is part of the handle time."),
            Field(
                "acw_max_s", \.acwLimit, .orNone(.seconds(1...86400)),
                "After-call work ends by itself after this long; none is never."),
            Field(
                "acw_pause_reasons", \.acwPauseReasons, .names(.texts),
                "Pauses with these reasons, in capitals or not, are after-call work."),
            Field(
                "rna_min_ring_ms", \.leastRing, .milliseconds(0...600_000),
                "A shorter ring says something about the phone, not about the agent."),
        ].map { .field($0, of: \.definitions.handling) })

    static let surveys = Self(
        title: "Surveys",
        keys: [
            Field(
                "scale_min", \.scaleMinimum, .oneOf([0, 1]),
                "The lowest score of the two recommendation questions."),
            Field(
                "survey_duplicates", \.duplicates, .word(),
                "Which of several answers of one contact to one question counts."),
            Field(
                "survey_edit_window_s", \.editWindow, .seconds(0...2_592_000),
                "How long after the first answer a later one takes its place."),
            Field(
                "survey_time", \.clock, .word(),
                "When an answer counts: when it was given, or when the contact ended."),
            Field(
                "survey_max_age_d", \.oldestDays, .whole(0...3650, of: .days),
                "An answer later than this after its contact does not count."),
            Field(
                "survey_agent", \.agent, .word(),
                "Whose the answer is when several agents spoke and it names none."),
        ].map { .field($0, of: \.definitions.surveys) })

    static let statistics = Self(
        title: "Small numbers",
        keys: [
            Field(
                "z", \.z, .number(1...10),
                "How many standard errors a range reaches to each side; 1.96 is 95 of 100 cases."),
            Field(
                "n_min_show", \.showFrom, .whole(0...1_000_000, of: .answers),
                "With fewer than these a score is not shown."),
            Field(
                "n_min_highlight", \.highlightFrom, .whole(0...1_000_000, of: .answers),
                "With fewer than these a score carries no mark."),
            Field(
                "shrink_k", \.shrinkK, .shrinkage,
                "For ranking, every score is drawn to the whole as if by this many more answers; auto "
                    + "takes the number from how much agents differ."),
        ].map { .field($0, of: \.definitions.statistics) })

    static let people = Self(
        title: "People",
        keys: [
            Field(
                "people_window_d", \.windowDays, .whole(1...35, of: .days),
                "How many days, today among them, scores of people and all marks rest on."),
            Field(
                "mark_test", \.markTest, .word(),
                "How a score earns a mark: bh tests it against the rest of the department, interval "
                    + "holds its range against the company."),
            Field(
                "mark_fdr", \.markRate, .number(0...1),
                "Which share of all marks may be there by chance; one that is there stays up to twice "
                    + "this."),
            Field(
                "occupancy_denominator", \.occupancyDenominator, .word(),
                "What time with calls is a share of: with available time, or all time logged in."),
            Field(
                "max_occupancy", \.mostOccupancy, .number(0...1),
                "Whoever is busy for more than this share of half an hour is named."),
        ].map { .field($0, of: \.definitions.people) } + [siloDepartments, pausePlan],
        examples: ["pause_plan_s.lunch = 1800", #"pause_plan_s."team meeting" = 2700"#])

    private static let pausePlan: Key = {
        let kind = Kind<Timespan>.seconds(0...86400)
        return Key(
            pattern: KeyPattern("pause_plan_s.REASON"),
            about:
                "How long a pause for that reason, in capitals or not, is planned to last; what goes "
                + "beyond it is its overrun.",
            expected: kind.expected
        ) { value, names, draft throws(Complaint) in
            let plan = try kind.read(value)
            for name in names {
                draft.configuration.definitions.people.pausePlans[name.lowercased()] = plan
            }
        } show: { configuration in
            configuration.definitions.people.pausePlans.sorted { $0.key < $1.key }.map {
                Key.Entry(names: [$0.key], text: kind.text($0.value))
            }
        }
    }()

    private static let siloDepartments = Key.field(
        Field(
            "silo_departments", \.siloDepartments, .whole(2...8),
            "A contact that agents of this many departments handled was sent through too many."),
        of: \.definitions)

    static let mapping = Self(
        title: "Names and departments",
        notes: ["Names on the left are as the sources write them."],
        keys: [
            .names(
                "queue_department.QUEUE", \.definitions.mapping.queueDepartment,
                "The department of a queue; by default one of the queue's own name."),
            .names(
                "queue_name.QUEUE", \.definitions.mapping.queueName, "What a queue is called."),
            .names(
                "agent_department.AGENT", \.definitions.mapping.agentDepartment,
                "The home department of an agent; by default that of most answered calls."),
            .names(
                "agent_name.AGENT", \.definitions.mapping.agentName, "What an agent is called."),
            .names("agent_team.AGENT", \.definitions.mapping.agentTeam, "The team of an agent."),
            .names(
                "agent_alias.AGENT", \.definitions.mapping.agentAlias,
                "The agent behind an interface, a member name or an agent number."),
        ],
        examples: [
            #"queue_department.sales = "Sales""#, #"queue_name.sales = "Sales hotline""#,
            #"agent_department.1001 = "Sales""#, #"agent_name.1001 = "Agent One""#,
            #"agent_team.1001 = "Team A""#, #"agent_alias."PJSIP/1001" = "1001""#,
        ])
}

extension Kind<Double?> {
    /// A number of answers, or one that the scores themselves give.
    fileprivate static var shrinkage: Self {
        let number = Kind<Double>.number(0...1_000_000, of: .answers)
        return Kind(expected: .orAuto(number.expected)) { value throws(Complaint) in
            value.text == "auto" ? nil : try number.read(value)
        } text: {
            $0.map(number.text) ?? Literal.quoted("auto")
        }
    }
}
