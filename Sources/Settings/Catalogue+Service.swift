import Vocabulary

extension Catalogue.Section {
    static let service = Self(
        title: "Service level, abandonment and waits",
        notes: ["Each of these may also be set for a single queue, see below."],
        keys: [.siteTarget, levelUnit] + serviceFields.map { .field($0, of: \.definitions.service) }
            + [
                .flowoutInTime
            ])

    private static let levelUnit = Key.field(
        Field(
            "sl_level", \.level, .word(),
            "Whose service level the company and departments show: of each stay in a queue, or of whole "
                + "contacts, whose wait goes on from queue to queue until the first answer. For all queues."
        ), of: \.definitions)

    /// The same keys again, one level down.
    static let queues = Self(
        title: "Single queues",
        notes: [
            "Every key of \"\(service.title)\" may be set for one queue, as queue.QUEUE.KEY; what is "
                + "not set there is as for the site. A queue named here is shown from the start."
        ],
        keys: [.queueTarget] + serviceFields.map(Key.ofQueue) + [.queueFlowoutInTime],
        examples: ["queue.sales.sl_threshold_s = 30", #"queue."first.line".sl_target = 90"#])

    private static let serviceFields: [Field<ServiceRules>] = waitFields + abandonFields

    private static let waitFields: [Field<ServiceRules>] = [
        Field(
            "sl_threshold_s", \.threshold, .seconds(0...86400),
            "T: an answer after exactly this long still meets the service level."),
        Field(
            "sl_variant", \.variant, .word(),
            "The formula of the service level that the board shows beside the default one."),
        Field(
            "sl_count_waiting", \.countsWaiting, .flag,
            "Whether a caller is a miss as soon as T has passed, or only when the wait ends."),
        Field(
            "attribution", \.attribution, .word(),
            "When what becomes of a caller counts: when it happens, or with those who came when the "
                + "caller came; the past then settles when its last caller has left."),
        Field(
            "asterisk_servicelevel", \.asteriskThreshold, .orNone(.seconds(0...86400)),
            "The threshold of Asterisk's own counters; none is T."),
        Field(
            "wait_population", \.waitPopulation, .word(),
            "Whose waits the percentiles are of: answered callers, or all who left."),
        Field("percentile", \.percentile, .word(), "How a percentile is taken."),
        Field(
            "queue_wrapup_s", \.wrapup, .seconds(0...86400),
            "After-call work assumed after each call where the log shows none; 0 assumes none."),
    ]

    private static let abandonFields: [Field<ServiceRules>] = [
        Field(
            "short_abandon_s", \.shortAbandon, .seconds(0...86400),
            "S: a hang-up after at most this long is no abandon. It is never longer than T."),
        Field(
            "ab_include_short", \.abandonIncludesShort, .flag,
            "Whether such short hang-ups are abandons all the same."),
        Field(
            "ab_denominator", \.abandonDenominator, .word(),
            "What the abandonment rate is a part of."),
        Field(
            "sl_abandon_in_T", \.abandonInTime, .word(),
            "What a hang-up after S but within T counts as in the service level."),
        Field(
            "blocked_unique_s", \.blockedUnique, .seconds(0...86400),
            "A caller turned away again within this long of an attempt that counted is no other one; 0 "
                + "counts every attempt."),
    ]
}

extension Key {
    /// A rule of the site, for one queue.
    static func ofQueue(_ field: Field<ServiceRules>) -> Key {
        Key(pattern: KeyPattern("queue.QUEUE." + field.name), about: nil, expected: field.expected)
        {
            value, names, draft throws(Complaint) in
            for queue in names { try field.set(value, &draft.configuration[rulesOfQueue: queue]) }
        } show: { configuration in
            configuration.definitions.queueService.sorted { $0.key < $1.key }.map {
                Entry(names: [$0.key], text: field.show($0.value))
            }
        }
    }
}

extension Configuration {
    /// The rules of a queue, which begin as those of the site.
    subscript(rulesOfQueue queue: String) -> ServiceRules {
        get { definitions.service(ofQueue: queue) }
        set { definitions.queueService[queue] = newValue }
    }
}
