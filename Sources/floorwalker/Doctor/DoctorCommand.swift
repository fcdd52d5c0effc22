import ArgumentParser
import Text

/// `floorwalker doctor`: what keeps the board from its work, and what would make it better.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: Catalogue.command(AbstractPhrase.doctor),
        discussion: Catalogue.command(AbstractPhrase.doctorMore))

    @Argument(
        help: ArgumentHelp(.doctorSources, valueName: "source"))
    var sources: [String] = []

    @Option(
        help: ArgumentHelp(.root, valueName: "folder"))
    var root: String?

    @OptionGroup var options: ConfigOptions

    func run() throws {
        let code = try CommandFailure.reported { () throws(CommandFailure) in
            let findings = Examination(sources, SystemFiles(root: root ?? ""), options).findings
            try ReportOutput(path: nil).write(Array(findings.text(.command).utf8))
            return findings.exitCode
        }
        if let code { throw ExitCode(code.rawValue) }
    }
}
