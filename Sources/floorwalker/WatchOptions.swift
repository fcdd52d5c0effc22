import ArgumentParser

/// What a board is to show and how, as the command line says it.
struct WatchOptions: ParsableArguments {
    @OptionGroup var configuration: ConfigOptions

    @Option(
        help: ArgumentHelp(
            "The screen to begin with: wall, departments or agents.", valueName: "name"))
    var screen: String?

    @Option(help: ArgumentHelp("Begin with this department.", valueName: "name"))
    var department: String?

    @Option(
        help: ArgumentHelp(Wish.periods, valueName: "name"))
    var period = "today"

    @Option(help: ArgumentHelp("Begin at this instant, in RFC 3339.", valueName: "t"))
    var now: String?

    @Option(help: ArgumentHelp("How long a picture stays, 1 to 60.", valueName: "seconds"))
    var refresh: Int?

    @Flag(help: "Draw with plain ASCII characters.")
    var ascii = false

    @Flag(name: [.customLong("mono"), .customLong("no-color")], help: "Draw without colours.")
    var mono = false

    @Option(help: "The language: en.")
    var lang: String?

    @Flag(help: "Say it in lines of words, for readers of screens: all once, then what changes.")
    var simple = false

    @Flag(help: "Print one page of plain text and leave; so does output that is no terminal.")
    var once = false

    @Option(help: "With --once: text, or the report of the period as json or csv.")
    var format = "text"
}
