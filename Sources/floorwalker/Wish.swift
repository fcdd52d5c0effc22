import Text
import Vocabulary

/// Words of the command line that several commands understand, and understand alike.
enum Wish {
    static let periods = "15m, 30m, 60m, today, yesterday, shift, 7d, 30d, week or month."

    static func period(_ name: String) throws(CommandFailure) -> Period {
        if let known = Period(rawValue: name) { return known }
        let names = Period.allCases.map(\.rawValue).joined(separator: ", ")
        throw CommandFailure(.usage, "--period \(name): use one of \(names)")
    }

    /// - Parameter option: the option that names it, for the complaint.
    static func instant(_ text: String?, _ option: String) throws(CommandFailure) -> Instant? {
        guard let text else { return nil }
        if let moment = ReportMoment(argument: text) { return moment.instant }
        throw CommandFailure(
            .usage,
            "\(option) \(text): write it as 2026-03-02T09:00:00Z, or with an offset as +01:00")
    }

    static func language(_ code: String) throws(CommandFailure) -> Language {
        if let language = Language(rawValue: code) { return language }
        let codes = Language.allCases.map(\.rawValue).joined(separator: " or ")
        throw CommandFailure(.usage, "--lang \(code): this version speaks \(codes); use that")
    }
}
