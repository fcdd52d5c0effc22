import ArgumentParser
import FloorEngine
import Foundation
import Intake
import Periods
import Settings
import Text
import Vocabulary

/// `floorwalker check`: one line and a code, for monitoring systems.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: Catalogue.command(AbstractPhrase.check),
        discussion: Catalogue.command(AbstractPhrase.checkMore))

    @Argument(
        help: ArgumentHelp(.checkArguments, valueName: "source ... expr"))
    var arguments: [String]

    @Option(help: ArgumentHelp(.checkWatch, valueName: "expr"))
    var watch: String?

    @Option(help: ArgumentHelp(.period, valueName: "name"))
    var period = "today"

    @Option(help: ArgumentHelp(.now, valueName: "t"))
    var now: String?

    @Option(help: ArgumentHelp(.department, valueName: "name"))
    var department: String?

    @OptionGroup var options: ConfigOptions

    func run() throws {
        let result: CheckResult
        do throws(CommandFailure) {
            result = try judge()
        } catch {
            result = CheckResult(unknown: error.sentence())
        }
        try CommandFailure.reported { () throws(CommandFailure) in
            _ = try ReportOutput(path: nil).write(Array((sanitised(result.line) + "\n").utf8))
        }
        if result.status != .ok { throw ExitCode(result.status.rawValue) }
    }
}

extension CheckCommand {
    private func judge() throws(CommandFailure) -> CheckResult {
        let expression = try CheckExpression(arguments.last ?? "")
        var watched: CheckExpression?
        if let watch { watched = try CheckExpression(watch) }
        let configuration = try options.load()
        guard
            let sources = try WatchSources.choose(Array(arguments.dropLast()), configuration)
        else {
            throw CommandFailure(.inputNotFound, .noLogForCheck)
        }
        let present = try Wish.instant(now, "--now") ?? Instant(Date())
        var plan = ReportPlan()
        plan.period = try Wish.period(period)
        plan.department = department
        plan.groups = [department == nil ? .company : .department]
        let reader = ReportReader(
            configuration: configuration,
            calendar: try SiteCalendar(configuredBy: configuration), sources: sources)
        let report = try reader.report(plan, live: present)
        return CheckResult(
            watch: watched, expression, values: Self.values(report, present), .command)
    }

    /// Every figure by its symbol; `nil` is one without evidence. A word is none.
    private static func values(_ report: Report, _ now: Instant) -> [String: Double?] {
        var values: [String: Double?] = [:]
        for entry in report.groups.first?.values ?? [] {
            switch entry.value {
            case .count(let count): values[entry.symbol] = .some(Double(count))
            case .number(let number): values[entry.symbol] = .some(number)
            case .null: values[entry.symbol] = .some(nil)
            case .word: break
            }
        }
        let last = report.inputs.compactMap(\.tally.last).max()
        values["source_age"] = .some(last.map { max(now - $0, .zero).inSeconds })
        return values
    }
}
