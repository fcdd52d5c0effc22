extension Problem {
    /// What is wrong, with what a sentence about it needs. What was found stands as TOML.
    public indirect enum Fault: Equatable, Sendable {
        // The file
        case noSuchFile, notPermitted, unreadable, tooLong, notUTF8, zeroByte
        /// In the words of the parser, if it has any.
        case noTOML(String?)
        // Options
        case noValue, noKey(String)
        // Keys
        case unknownKey(suggestion: String?), expectedKeys(found: String, such: String)
        case foundTable(Expectation), noRole(String, known: [String]), noReason(
            String, known: [String])
        case noFigure, noGoalForFigure
        // Values
        case unexpected(found: String, Expectation), notBuiltYet(found: String, Expectation)
        case noDateForm(String)
        case noShiftKey(shift: Int, String, Expectation), foreignShiftKey(shift: Int, String)
        case shift(Int, key: String, Fault)
        case lineLacks(String)
        /// A secret in a file that others may read.
        case notPrivate(file: String)
        /// A limit on the wrong side of `watch`; whether higher values of the metric are better.
        case wrongOrder(found: String, watch: String, metric: String, higherIsBetter: Bool)
        // Keys and themes
        case noFunction(String), noKeyName(String), keyTaken(String, by: String), noWayOut
        case noThemeRole(String, known: [String]), noPaint(String), noTheme(String, known: [String])
        // Corrected on the way
        case shortAbandonTooLong(String, used: String)
        /// The key, and what is wrong with it.
        case at(key: String, Fault)
    }
}

extension Problem.Fault: CustomStringConvertible {
    /// In English.
    public var description: String {
        switch self {
        case .noSuchFile: "there is no such file"
        case .notPermitted: "it may not be read; its permissions do not allow it"
        case .unreadable: "it cannot be read"
        case .tooLong: "it is too long for a configuration (over 4 MB)"
        case .notUTF8: "it is not UTF-8 text"
        case .zeroByte: "it holds a zero byte"
        case .noTOML(let complaint): complaint ?? "it is not TOML"
        case .noValue: "expected KEY=VALUE"
        case .noKey(let name):
            "\(name) is no key; a part with spaces or dots is quoted, "
                + #"as in queue."a.b".sl_threshold_s"#
        case .unknownKey(let near): "unknown key" + (near.map { "; did you mean \($0)?" } ?? "")
        case .expectedKeys(let found, let key): "found \(found), expected keys such as \(key)"
        case .foundTable(let expected): "found a table, expected \(expected)"
        case .noRole(let name, let known): "\(name) is no role, expected \(words(known))"
        case .noReason(let name, let known): "\(name) is no reason, expected \(words(known))"
        case .noFigure: "there is no figure of this symbol"
        case .noGoalForFigure: "this figure is neither good nor bad, so it takes no goal"
        case .unexpected(let found, let expected): "found \(found), expected \(expected)"
        case .notBuiltYet(let found, let expected):
            "found \(found), known but not built yet; expected \(expected)"
        case .noDateForm(let text):
            "\(text) is no form of a date; its letters are yyyy or yy, MM, dd, HH or hh with a, mm, "
                + "ss, SSS and X, in brackets what may miss"
        case .noShiftKey(let number, let key, let expected):
            "shift \(number) has no \(key), expected \(expected)"
        case .foreignShiftKey(let number, let key):
            "shift \(number) has no key \(key), only name, start, end, days"
        case .shift(let number, let key, let fault): "\(key) of shift \(number): \(fault)"
        case .lineLacks(let part): "it has no \(part)"
        case .wrongOrder(let found, let watch, let metric, let isHigher):
            "found \(found), expected \(isHigher ? "at most" : "at least") watch (\(watch)), "
                + "since a \(isHigher ? "higher" : "lower") \(metric) is better"
        case .noFunction(let name):
            "\(Literal.quoted(name)) is no function of a key; the manual page names them all"
        case .noKeyName(let name):
            "\(Literal.quoted(name)) is no key, expected one such as d, space, F3 or ctrl-d"
        case .keyTaken(let key, let other):
            "\(Literal.quoted(key)) has a function already: \(other); give that another key"
        case .noWayOut: "neither quit nor interrupt has a key, so the board could not be left"
        case .noThemeRole(let name, let known): "\(name) is no role, expected \(words(known))"
        case .noPaint(let text):
            "\(Literal.quoted(text)) is no look, expected a colour (#D55E00, 166, red) and "
                + "bold, dim, underline or reverse"
        case .noTheme(let name, let known):
            "there is no theme \(Literal.quoted(name)), expected \(words(known))"
        case .shortAbandonTooLong(let short, let used):
            "short_abandon_s of \(short) is longer than sl_threshold_s; \(used) is used"
        case .notPrivate(let path):
            "a secret, and others than its owner may read the file; chmod 600 \(path)"
        case .at(let key, let fault): "\(key): \(fault)"
        }
    }
}
