import ArgumentParser
import Text

/// What `--help` says of an argument or option.
enum OptionPhrase: Phrase, CaseIterable {
    case watchSources, reportSources, initSource, doctorSources, checkArguments
    case configuration, set, lang, period, now, watchNow, reportNow, from, to, department
    case screen, firstDepartment, names, profile, kiosk, notice, refresh, ascii, mono, theme,
        noMouse, bidi, simple,
        once,
        onceFormat
    case groups, interval, reportFormat, output, root, checkWatch
    case seed, days, simulateQueues, simulateAgents, simulateFormat, until, zone

    var english: String {
        switch self {
        case .watchSources:
            "A queue_log, events or survey answers: PATH, queue-log:PATH, events:PATH, surveys:PATH, "
                + "or - for standard input."
        case .reportSources:
            "A queue_log, events or survey answers, packed or not: PATH, queue-log:PATH, "
                + "events:PATH, surveys:PATH, or -."
        case .initSource: "A queue_log or events. Default: where Asterisk keeps its log."
        case .doctorSources: "A queue_log or events: PATH, queue-log:PATH."
        case .checkArguments: "Sources, if not the configured ones, and at last the expression."
        case .configuration: "Read this configuration file."
        case .set: "Set one key; may be given again."
        case .lang: "The language: en or de. Default: that of the environment."
        case .period: "15m, 30m, 60m, today, yesterday, shift, 7d, 30d, week or month."
        case .now: "The present, in RFC 3339."
        case .watchNow: "Begin at this instant, in RFC 3339."
        case .reportNow: "The present. Default: the last event of the files."
        case .from: "From this instant on, in RFC 3339."
        case .to: "Up to this instant, which is outside."
        case .department: "Only this department."
        case .screen: "The screen to begin with: wall, departments or agents."
        case .firstDepartment: "Begin with this department."
        case .names: "What is shown of who a person is; no more than the configuration allows."
        case .profile: "Who looks at the wall: floor shows nobody who waits, and puts nobody last."
        case .kiosk: "Lock the wall: no key leaves it; kiosk_pin unlocks it after Ctrl-K."
        case .notice: "A text for the wall; a file goes into the configuration."
        case .refresh: "How long a picture stays, 1 to 60."
        case .ascii: "Draw with plain ASCII characters."
        case .mono: "Draw without colours."
        case .theme: "The colours: default, high-contrast, traffic, mono, or one of themes.toml."
        case .noMouse: "Leave the mouse to the terminal."
        case .bidi: "Who orders right-to-left text: auto, self, terminal or off."
        case .simple:
            "Say it in lines of words, for readers of screens: all once, then what changes."
        case .once: "Print one page of plain text and leave; so does output that is no terminal."
        case .onceFormat: "With --once: text, or the report of the period as json or csv."
        case .groups: "company, department, queue, agent, interval; with commas."
        case .interval: "The length of intervals: 15, 30 or 60."
        case .reportFormat: "text, json or csv."
        case .output: "Write to this file."
        case .root: "Look at the machine whose file system lies below this folder."
        case .checkWatch: "What makes a warning when it fails."
        case .seed: "Which of the possible centres."
        case .days: "Local days, the last one included; 1 to 3660."
        case .simulateQueues: "How many queues, 1 to 1000; 8 unless told."
        case .simulateAgents: "How many agents, up to 100000; the calls grow with them."
        case .simulateFormat: "queue_log, or events: one JSON object a line."
        case .until: "The last instant, in RFC 3339. Default: now."
        case .zone: "The centre's time zone. Default: this machine's."
        }
    }
}

extension ArgumentHelp {
    init(_ phrase: OptionPhrase, valueName: String? = nil) {
        self.init(Catalogue.command(phrase), valueName: valueName)
    }
}
