import Text
import Vocabulary

/// How the file of a log is: there, readable, growing.
struct LogFileFindings {
    let place: LogPlace
    let status: SystemFiles.Status?
    /// What lets the present user read it; empty when it may.
    let grants: [String]
    let isConfigured: Bool
    let now: Instant
    let quietAfter: Timespan

    /// Whether it is there and may be read.
    var access: Finding {
        guard grants.isEmpty else { return closed }
        guard let status else { return missing }
        guard !status.isFolder else {
            return .act(
                .log, LogPhrase.folder(place.path), .inputNotFound,
                "floorwalker doctor \(place.path)/queue_log")
        }
        return Finding(
            state: .ok, subject: .log,
            sentence: LogPhrase.readable(place, bytes: status.size),
            remedies: place.remark(isConfigured: isConfigured))
    }

    private var closed: Finding {
        Finding(
            state: .act, subject: .log, sentence: LogPhrase.closed(place), remedies: grants,
            code: .notPermitted)
    }

    private var missing: Finding {
        .act(.log, LogPhrase.missing(place), .inputNotFound)
    }

    /// Whether Asterisk still writes into it; only of a file that is there.
    func growth(_ status: SystemFiles.Status) -> Finding {
        let quiet = max(now - status.changed, .zero)
        if status.size == 0 {
            return .watch(
                .growth, LogPhrase.empty, "sudo asterisk -rx 'queue show'")
        }
        guard quiet > quietAfter else {
            return .ok(.growth, LogPhrase.written(quiet))
        }
        return .watch(
            .growth, LogPhrase.quiet(quiet),
            "sudo asterisk -rx 'logger reload'", "sudo asterisk -rx 'logger show channels'")
    }
}
