import Text
import Vocabulary

/// Words of the command line that several commands understand, and understand alike.
enum Wish {
    static func period(_ name: String) throws(CommandFailure) -> Period {
        if let known = Period(rawValue: name) { return known }
        let names = Period.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(.usage, .badPeriod(name, periods: names))
    }

    /// - Parameter option: the option that names it, for the complaint.
    static func instant(_ text: String?, _ option: String) throws(CommandFailure) -> Instant? {
        guard let text else { return nil }
        if let moment = ReportMoment(argument: text) { return moment.instant }
        throw CommandFailure(.usage, .badInstant(text, option: option))
    }

    static func language(_ code: String) throws(CommandFailure) -> Language {
        if let language = Language(rawValue: code) { return language }
        let codes = Language.spoken.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(.usage, .badLanguage(code, languages: codes))
    }
}
