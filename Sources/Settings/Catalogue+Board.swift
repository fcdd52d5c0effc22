import Vocabulary

extension Catalogue.Section {
    static let board = Self(
        title: "Sources and board",
        keys: [
            Field(
                "sources", \.sources, .names(.sources),
                "What to read when the command line names nothing."),
            Field(
                "refresh_s", \.refresh, .seconds(1...60),
                "How long a picture stays before the board asks for the next."),
            Field(
                "language", \.language, .code(["auto", "en", "de"], later: ["he", "fa"]),
                "The language of the board and of reports; auto is that of the environment (LANG)."),
            Field("ascii", \.ascii, .flag, "Draw with plain ASCII characters."),
            Field("mono", \.mono, .flag, "Draw without colours."),
            Field(
                "theme", \.theme, .name(.name),
                "The colours: default, high-contrast, traffic, mono, or one of themes.toml."),
            Field(
                "bidi", \.bidi, .code(["auto", "self", "terminal", "off"], later: []),
                "Who orders right-to-left text: Floorwalker itself, the terminal, or nobody."),
            Field(
                "mouse", \.mouse, .flag,
                "Whether rows, heads and periods can be clicked; marking text then takes Shift."),
            Field(
                "names", \.names, .word(),
                "The most that is shown of who a person is; P on the board shows less, never more."),
        ].map { Key.field($0, of: \Configuration.self) })

    static let time = Self(
        title: "Time",
        keys: [
            Field(
                "tz", \.zone, .zone(orElse: "host"),
                "The zone in which days, weeks and shifts begin; host is that of the machine."),
            Field(
                "day_reset", \.dayReset, .timeOfDay(upTo: 23 * 60 + 55),
                "When a day begins on the local clock."),
            Field("week_start", \.weekStart, .word(), "The first day of the week."),
            Field(
                "interval_min", \.intervalMinutes, .oneOf([15, 30, 60]),
                "How many minutes an interval of a report has."),
            Field(
                "shifts", \.shifts, .shifts,
                "Named stretches of the day; one that ends at or before its start crosses midnight."
            ),
            Field(
                "quiet_after_s", \.quietAfter, .seconds(1...604_800),
                "A source that can be read but has told nothing for this long is called quiet."),
            Field(
                "ghost_after_s", \.ghostAfter, .seconds(1...604_800),
                "A caller whose end is missing from the log waits no longer than this."),
        ].map { Key.field($0, of: \.definitions.time) },
        examples: [
            #"shifts = [{ name = "Early", start = "06:00", end = "14:00", days = ["mon", "fri"] }]"#
        ])
}
