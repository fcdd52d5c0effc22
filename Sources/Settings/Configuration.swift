public import Vocabulary

/// Everything a centre can choose, valid by construction: the rest of the program sees only this.
///
/// It is made of the defaults, a TOML file and `--set` options, in that order, or there is a
/// `ConfigurationError` that names everything wrong with them.
public struct Configuration: Equatable, Sendable {
    /// What the figures mean.
    public var definitions = Definitions()
    /// `sources`: what to read when the command line names nothing, as paths and URLs.
    public var sources: [String] = []
    /// `refresh_s`: how long the board shows a picture before it asks again.
    public var refresh = Timespan.seconds(2)
    /// `language`: the code of the language of the board and of reports; `auto` is the environment's.
    public var language = "auto"
    /// `ascii`: draw with plain ASCII characters, whatever the terminal can do.
    public var ascii = false
    /// `mono`: draw without colours.
    public var mono = false
    /// `bidi`: who orders right-to-left text; `auto` is whoever the terminal lets.
    public var bidi = "auto"
    /// `theme`: the colours by their name; those of `themes.toml` as well as the house's own.
    public var theme = "default"
    /// `mouse`: whether the board takes the mouse of the terminal.
    public var mouse = true
    /// `names`: the most the board shows of who a person is.
    public var names = NameDisplay.ids
    /// How a wall behaves.
    public var wall = WallRules()
    /// `notice`: a file whose text stands on the wall; `nil`: none.
    public var notice: String?
    /// The file it was read from; `nil`: none was named and none found.
    public var file: String?
    /// What was corrected on the way, to be said once at start.
    public var warnings: [Problem.Fault] = []

    /// The defaults.
    public init() {}
}

extension Configuration {
    /// Reads the file and the options.
    ///
    /// - Parameters:
    ///   - file: the file to read; `nil` looks in the places of `standardFiles` and takes the first
    ///     that exists.
    ///   - sets: the values of `--set`, each `KEY=VALUE`; a later one wins.
    ///   - environment: the variables of the process, for the places to look in.
    /// - Throws: all problems of file and options together.
    public static func load(
        file: String? = nil, sets: [String] = [], environment: [String: String]
    ) throws(ConfigurationError) -> Configuration {
        var problems: [Problem] = []
        var text: ConfigurationText?
        do throws(Problem) {
            text = try ConfigurationText(named: file, environment: environment)
        } catch {
            problems.append(error)
        }
        return try Configuration(text: text, sets: sets, problems: problems)
    }

    /// Where each key was last set, by its name; keys at their default are not there.
    ///
    /// - Parameters: as of `load`, which tells what is wrong with them.
    public static func places(
        file: String? = nil, sets: [String] = [], environment: [String: String]
    ) -> [String: Problem.Place] {
        var assignments: [Assignment] = []
        do throws(Problem) {
            assignments =
                try ConfigurationText(named: file, environment: environment)?.assignments() ?? []
            for set in sets { assignments += try SetOption(set).assignments() }
        } catch {
            return [:]
        }
        return Dictionary(
            assignments.map { (KeyName.text($0.path), $0.place) }, uniquingKeysWith: { $1 })
    }

    /// Checks `text` as if it stood in a file of that name.
    public init(
        checking text: String, file: String, sets: [String] = []
    ) throws(ConfigurationError) {
        try self.init(text: ConfigurationText(path: file, content: text), sets: sets, problems: [])
    }

    private init(
        text: ConfigurationText?, sets: [String], problems: [Problem]
    ) throws(ConfigurationError) {
        var draft = Draft(problems: problems)
        var assignments: [Assignment] = []
        do throws(Problem) {
            assignments = try text?.assignments() ?? []
        } catch {
            draft.problems.append(error)
        }
        for set in sets {
            do throws(Problem) {
                assignments += try SetOption(set).assignments()
            } catch {
                draft.problems.append(error)
            }
        }
        draft.apply(assignments)
        if let text, !text.isPrivate { draft.refuseSecrets(among: assignments, in: text.path) }
        self = try draft.finished()
        file = text?.path
    }
}
