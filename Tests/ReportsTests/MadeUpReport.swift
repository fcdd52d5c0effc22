import Vocabulary

extension Report {
    /// Half an hour of one queue, with a person and an interval; 2026-03-02 was a Monday.
    static let halfHour = Report(
        window: Window(.nine, .halfPastNine), periodName: "custom", clock: .utc,
        now: .nine + .minutes(20),
        inputs: [Input(path: "events.ndjson", kind: "events", tally: .twentyFour)],
        counters: [.orphanEvents: 2],
        groups: [
            Group(
                kind: .company, id: "*",
                values: [
                    Entry("n_offered", .count(10)), Entry("sl", .number(37.5)),
                    Entry("asa", .number(17.25)), Entry("longest_wait", .null),
                ], ranges: [("sl", 13.68...69.42)]),
            Group(
                kind: .queue, id: "q1",
                values: [Entry("n_offered", .count(10)), Entry("paused_s.Lunch", .number(600))]),
            Group(
                kind: .agent, id: "A-1001",
                values: [
                    Entry("n_handled", .count(6)), Entry("aht", .number(312.4)),
                    Entry("nps_agent", .number(50)), Entry("nps_agent_n", .count(4)),
                    Entry("nps_agent_state", .word("insufficient")),
                ]),
            Group(
                kind: .interval, id: "q1", interval: Window(.nine, .halfPastNine),
                values: [Entry("n_offered", .count(10)), Entry("sl", .null)]),
        ])
}

extension Instant {
    /// 2026-03-02T09:00:00Z
    static let nine = Instant(milliseconds: 1_772_442_000_000)
    static let halfPastNine = nine + .minutes(30)
}

extension ReadTally {
    static let twentyFour: ReadTally = {
        var tally = ReadTally()
        tally.lines = 25
        tally.events = 24
        tally.reject(.badTime, line: 17, field: 1)
        tally.first = .nine
        tally.last = .nine + .milliseconds(1_200_250)
        return tally
    }()
}
