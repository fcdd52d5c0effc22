import ArgumentParser

/// What a board is to show and how, as the command line says it.
struct WatchOptions: ParsableArguments {
    @OptionGroup var configuration: ConfigOptions

    @Option(
        help: ArgumentHelp(.screen, valueName: "name"))
    var screen: String?

    @Option(help: ArgumentHelp(.firstDepartment, valueName: "name"))
    var department: String?

    @Option(
        help: ArgumentHelp(.period, valueName: "name"))
    var period = "today"

    @Option(help: ArgumentHelp(.watchNow, valueName: "t"))
    var now: String?

    @Option(help: ArgumentHelp(.names, valueName: "full|ids|none"))
    var names: String?

    @Option(help: ArgumentHelp(.profile, valueName: "floor|supervisor"))
    var profile: String?

    @Flag(help: ArgumentHelp(.kiosk))
    var kiosk = false

    @Option(help: ArgumentHelp(.notice, valueName: "text"))
    var notice: String?

    @Option(help: ArgumentHelp(.refresh, valueName: "seconds"))
    var refresh: Int?

    @Flag(help: ArgumentHelp(.ascii))
    var ascii = false

    @Flag(name: [.customLong("mono"), .customLong("no-color")], help: ArgumentHelp(.mono))
    var mono = false

    @Option(help: ArgumentHelp(.theme, valueName: "name"))
    var theme: String?

    @Option(help: ArgumentHelp(.bidi, valueName: "who"))
    var bidi: String?

    @Flag(name: .customLong("no-mouse"), help: ArgumentHelp(.noMouse))
    var noMouse = false

    @Flag(help: ArgumentHelp(.simple))
    var simple = false

    @Flag(help: ArgumentHelp(.once))
    var once = false

    @Option(help: ArgumentHelp(.onceFormat))
    var format = "text"
}
