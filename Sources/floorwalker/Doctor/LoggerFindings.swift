/// Whether Asterisk keeps the log as a file at all.
struct LoggerFindings {
    let setup: AsteriskSetup

    var findings: [Finding] {
        let conf = "\(setup.folder)/logger.conf"
        let reload = "sudo asterisk -rx 'logger reload'"
        var findings: [Finding] = []
        if !setup.closed.isEmpty {
            findings.append(
                .watch(
                    "asterisk",
                    "\(setup.closed.joined(separator: ", ")) may not be read, so what it says is "
                        + "not known here; run the doctor once as root",
                    "sudo floorwalker doctor"))
        }
        if !setup.keepsLog {
            findings.append(
                .act(
                    "logger", "queue_log = no in \(conf) turns the log off; under [general] write",
                    .inputNotFound, "queue_log = yes", reload))
        } else if let database = setup.database, !setup.keepsFile {
            findings.append(
                .act(
                    "logger",
                    "\(setup.folder)/extconfig.conf sends the log to a database (\(database)), and "
                        + "without queue_log_to_file there is no file; in \(conf), under [general], "
                        + "write",
                    .inputNotFound, "queue_log_to_file = yes", reload))
        } else if let database = setup.database {
            findings.append(
                .ok("logger", "Asterisk writes the log to a file and to a database (\(database))"))
        } else {
            findings.append(.ok("logger", "Asterisk writes the log to \(setup.log)"))
        }
        return findings
    }
}
