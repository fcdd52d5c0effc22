import ArgumentParser

/// `floorwalker doctor`: what keeps the board from its work, and what would make it better.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Say what this terminal and each source can do, line by line, and what mends it.",
        discussion: """
            Without a source it looks where the configuration, Asterisk's own files and custom say that the \
            log is. It changes nothing. The code is 0 when the board can do its work, else the one \
            the board would end with.
            """)

    @Argument(
        help: ArgumentHelp("A queue_log or events: PATH, queue-log:PATH.", valueName: "source"))
    var sources: [String] = []

    @Option(
        help: ArgumentHelp(
            "Look at the machine whose file system lies below this folder.", valueName: "folder"))
    var root: String?

    @OptionGroup var options: ConfigOptions

    func run() throws {
        let code = try CommandFailure.reported { () throws(CommandFailure) in
            let findings = Examination(sources, SystemFiles(root: root ?? ""), options).findings
            try ReportOutput(path: nil).write(Array(findings.text.utf8))
            return findings.exitCode
        }
        if let code { throw ExitCode(code.rawValue) }
    }
}
