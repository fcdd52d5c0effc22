public import Drawing
public import Text
public import Vocabulary

/// What the supervisor sees, as a value: the whole state of the front end.
///
/// It takes in messages (`update`) and can be looked at (`view`). It reads no clock and asks
/// nobody; what it wants of the world it says as commands.
public struct Board: Equatable, Sendable {
    /// The page that is drawn.
    public internal(set) var screen: Screen
    /// The page the user has opened and whose figures have not come yet; until then the old one
    /// stays.
    var destination: Screen?
    /// The page before this one.
    var previous: Screen
    /// The first line of the open help, or `nil` while it is closed.
    var helpTop: Int?
    /// What is looked for in the help.
    var helpQuery = ""
    /// The box that is open over the table.
    var menu: Menu?

    /// The line of the open options, or `nil` while they are closed.
    var optionsLine: Int?
    /// What was clicked last, for a second click there.
    var clicked: Target?
    /// What was chosen on the board, to be found again.
    public internal(set) var memory = Memory()

    public internal(set) var period: Period
    /// A stretch that was typed, in place of the period.
    var span: CustomSpan?
    /// The stretch that is being typed, or `nil`.
    var spanLine: SpanLine?
    /// The figure that is explained in a card over the page, or `nil`.
    var explained: Metric?
    /// What figures are measured against.
    var comparison = Comparison.yesterday
    /// How many periods back from the present: 0 is live.
    var stepsBack = 0
    /// The order of departments and queues.
    var partsOrder = Order()
    /// What was chosen on the pages about agents.
    var people: PeopleChoice
    /// What was chosen in each table.
    var choices: [Subject: TableChoice] = [:]
    /// The panel that keys speak to, and whether it has the page to itself.
    var focus = PanelKind.table
    var isZoomed = false
    /// Which columns each kind of table shows; what nobody has changed is not in it.
    public var columnChoices: [TableKind: ColumnChoice] = [:]
    /// What the last key could not do, or what came of it; gone with the next one.
    var reply: TablePhrase?
    var rows = RowList()
    /// On which row the cursor was when the table was left for another one.
    var cursors: [Subject: String] = [:]
    /// How many columns of the table are scrolled off to the left.
    var columnShift = 0

    public internal(set) var size: Size
    var now: Instant
    /// What the clock showed when the board was made.
    let opened: Instant
    public internal(set) var options: Options

    /// What the last key changed, for as long as it is said.
    var remark: Remark?
    /// Lamps that have just come to need somebody.
    var alarms = Alarms()
    /// `nil` while the display follows the data.
    var pause: Pause?
    /// The pages of the wall.
    var wall: WallState

    var picture: Picture?
    var link = Link.idle
    /// `nil` while the source answers.
    var outage: Outage?

    /// - Parameters:
    ///   - screen: the page to begin with.
    ///   - now: what the board's clock shows until the first tick.
    public init(
        _ screen: Screen = .wall, period: Period = .today, size: Size, now: Instant,
        options: Options = Options()
    ) {
        self.screen = screen
        previous = screen
        people = PeopleChoice(names: options.names)
        self.period = period
        self.size = size
        self.now = now
        opened = now
        if options.wall.isLocked { people.names = .none }
        wall = WallState(at: now, isLocked: options.wall.isLocked)
        self.options = options
    }

    /// What is chosen once at the start.
    public struct Options: Equatable, Sendable {
        public var language: Language
        /// Whether the screen has ASCII letters alone; then words are spelled in them.
        public var isASCII: Bool
        /// Whether the clock has seconds on every size; large screens always have them.
        public var showsSeconds: Bool
        /// The time between two answers while figures change.
        public var refresh: Timespan
        /// The most that may be shown of who a person is, and what is shown at first.
        public var names: NameDisplay
        /// What the figures mean, for Help to say.
        public var definitions: Definitions
        /// The colours by their name, and all that there are; none where there are no colours.
        public var theme = "default"
        public var themes: [String] = []
        /// Whether the terminal shows no more than ASCII, whatever is chosen.
        public var mustBeASCII = false
        /// Who orders right-to-left text, by the word of the configuration.
        public var bidi = "auto"
        public var usesMouse = true
        /// Where the settings have their values from, and where the files lie, for the options to say.
        public var origins: [Setting: Origin] = [:]
        public var places = Places()
        /// Which keys do what.
        public var keys: Bindings
        public var wall: WallRules

        public init(
            language: Language = .english, isASCII: Bool = false, showsSeconds: Bool = false,
            refresh: Timespan = .seconds(2), names: NameDisplay = .ids,
            definitions: Definitions = Definitions(), keys: Bindings = .standard,
            wall: WallRules = WallRules()
        ) {
            self.language = language
            self.isASCII = isASCII
            self.showsSeconds = showsSeconds
            self.refresh = max(refresh, .milliseconds(100))
            self.names = names
            self.definitions = definitions
            self.keys = keys
            self.wall = wall
        }
    }
}
