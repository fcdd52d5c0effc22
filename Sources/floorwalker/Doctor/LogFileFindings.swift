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

    private var say: Catalogue { Catalogue(.english) }

    /// Whether it is there and may be read.
    var access: Finding {
        guard grants.isEmpty else { return closed }
        guard let status else { return missing }
        guard !status.isFolder else {
            return .act(
                "log", "\(place.path) is a folder; name a file in it", .inputNotFound,
                "floorwalker doctor \(place.path)/queue_log")
        }
        return Finding(
            state: .ok, subject: "log",
            sentence: "\(place.path) (\(place.origin)), \(Self.size(status.size)), readable",
            remedies: place.remark(isConfigured: isConfigured))
    }

    private var closed: Finding {
        Finding(
            state: .act, subject: "log",
            sentence: "\(place.path) (\(place.origin)) may not be read by you; the first of these "
                + "grants it from your next login on, the others at once",
            remedies: grants, code: .notPermitted)
    }

    private var missing: Finding {
        .act(
            "log", "\(place.path) (\(place.origin)) is not there; check the path", .inputNotFound)
    }

    /// Whether Asterisk still writes into it; only of a file that is there.
    func growth(_ status: SystemFiles.Status) -> Finding {
        let quiet = max(now - status.changed, .zero)
        if status.size == 0 {
            return .watch(
                "growth", "it is empty; it grows with the first call that enters a queue",
                "sudo asterisk -rx 'queue show'")
        }
        guard quiet > quietAfter else {
            return .ok("growth", "written \(say.age(quiet)) ago")
        }
        return .watch(
            "growth",
            "nothing has been written for \(say.age(quiet)); if calls came in since, Asterisk "
                + "writes elsewhere: let it open its logs again, and look whether they are named here",
            "sudo asterisk -rx 'logger reload'", "sudo asterisk -rx 'logger show channels'")
    }

    static func size(_ bytes: Int) -> String {
        let units = [(1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "kB")]
        guard let (unit, name) = units.first(where: { bytes >= $0.0 }) else {
            return "\(bytes) bytes"
        }
        let tenths = bytes * 10 / unit
        return "\(tenths / 10).\(tenths % 10) \(name)"
    }
}
