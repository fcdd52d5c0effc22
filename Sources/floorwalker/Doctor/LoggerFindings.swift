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
                    .asterisk, LogPhrase.setupClosed(setup.closed), "sudo floorwalker doctor"))
        }
        if !setup.keepsLog {
            findings.append(
                .act(
                    .logger, LogPhrase.logOff(conf: conf), .inputNotFound, "queue_log = yes", reload
                ))
        } else if let database = setup.database, !setup.keepsFile {
            findings.append(
                .act(
                    .logger,
                    LogPhrase.databaseOnly(
                        database, extconfig: "\(setup.folder)/extconfig.conf", conf: conf),
                    .inputNotFound, "queue_log_to_file = yes", reload))
        } else if let database = setup.database {
            findings.append(
                .ok(.logger, LogPhrase.fileAndDatabase(database)))
        } else {
            findings.append(.ok(.logger, LogPhrase.file(setup.log)))
        }
        return findings
    }
}
