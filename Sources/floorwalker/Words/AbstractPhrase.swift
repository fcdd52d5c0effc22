import Text

/// What `--help` says of a command: in a line what it does, and beneath it what is to be known.
enum AbstractPhrase: Phrase, CaseIterable {
    case program
    case watch, watchMore, demo, demoMore, report, reportMore, simulate, simulateMore
    case check, checkMore, doctor, doctorMore
    case config, configCheck, configPrint, configInit, configInitMore

    var english: String {
        switch self {
        case .program: "A live, calm, true board over the calls of a contact centre."
        case .watch: "Show the live board (the default command)."
        case .watchMore:
            """
            Files named here are read whole and then followed. Without one it is the configuration's \
            sources, else /var/log/asterisk/queue_log, else a simulated centre.
            """
        case .demo: "Show the board over a simulated centre; nothing is kept."
        case .demoMore:
            """
            The same seed, zone and time show the same centre, with a month behind it. Outside working \
            hours its clock begins on the last working afternoon, unless --now says otherwise.
            """
        case .report: "Print the figures of a period."
        case .reportMore:
            """
            Files named here are read whole, merged by time, and covered from their first event to \
            their last unless a period is named. Without a file it is the configuration's sources, \
            today. Nothing is kept.
            """
        case .simulate: "Write a simulated centre's events to standard output."
        case .simulateMore:
            """
            The same seed, days, zone and end give the same bytes. A queue_log cannot say which phone \
            is ringing, nor what callers think of the company; events say both.
            """
        case .check:
            "Compare figures with limits: one line with performance data, and an exit code."
        case .checkMore:
            """
            floorwalker check 'sl>=80 && longest_wait<180 && source_age<600' --watch 'sl>=85'

            Symbols are those of report --format json; source_age is the seconds since the last event. \
            Codes: 0 all holds, 1 --watch fails, 2 the expression fails, 3 there is nothing to compare.
            """
        case .doctor:
            "Say what this terminal and each source can do, line by line, and what mends it."
        case .doctorMore:
            """
            Without a source it looks where the configuration, Asterisk's own files and custom say that \
            the log is. It changes nothing. The code is 0 when the board can do its work, else the one \
            the board would end with.
            """
        case .config: "Check, print or begin the configuration."
        case .configCheck:
            "Say whether file and options are right, and all that is wrong with them."
        case .configPrint: "Print every key with the value in force, as a configuration file."
        case .configInit:
            "Print a configuration with every queue, agent and alias found in a source."
        case .configInitMore:
            """
            Every key stands in it with its meaning; what was found is in force, all else a comment. \
            No file is written: send it to ~/.config/floorwalker/config.toml and look it through.
            """
        }
    }
}
