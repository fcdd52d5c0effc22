import Foundation

/// What the configuration of an Asterisk says about its log, its queues and its manager interface.
struct AsteriskSetup: Equatable {
    /// Where its configuration lies.
    var folder = "/etc/asterisk"
    /// Configuration files that are there but may not be read.
    var closed: [String] = []
    var logFolder = "/var/log/asterisk"
    var logName = "queue_log"
    /// `queue_log` in `logger.conf`.
    var keepsLog = true
    /// `queue_log_to_file`: a file as well as the database.
    var keepsFile = false
    /// The database of the log in `extconfig.conf`, such as `odbc,asterisk,queue_log`.
    var database: String?
    /// Members of queues by their interface, where `queues.conf` gives them a name.
    var memberNames: [String: String] = [:]
    /// Whether members stand in the log by their names alone.
    var logsMemberNames = false
    var isManagerEnabled = false
    /// What the manager's user `floorwalker` may write; `nil`: there is none.
    var managerRights: String?
    /// Its files are written by FreePBX, so that one's own lines belong into others.
    var isFreePBX = false

    var log: String { "\(logFolder)/\(logName)" }

    /// What is there of an Asterisk; `nil`: nothing.
    init?(_ files: SystemFiles) {
        let folders = ["/etc/asterisk", "/usr/local/etc/asterisk", "/opt/asterisk/etc/asterisk"]
        let known = folders.first { files.status(of: $0)?.isFolder ?? false }
        guard let known else { return nil }
        folder = known
        isFreePBX = ["/etc/freepbx.conf", "/etc/amportal.conf"].contains {
            files.status(of: $0) != nil
        }
        readPlace(text("asterisk.conf", files))
        readLogger(text("logger.conf", files))
        database = text("extconfig.conf", files).value("queue_log", in: "settings")
        readQueues(text("queues.conf", files))
        readManager(text("manager.conf", files))
    }
}

extension AsteriskSetup {
    private mutating func text(_ name: String, _ files: SystemFiles) -> AsteriskText {
        switch files.content(of: "\(folder)/\(name)") {
        case .missing: return AsteriskText("")
        case .closed:
            closed.append("\(folder)/\(name)")
            return AsteriskText("")
        case .text(let text):
            let folder = folder
            return AsteriskText(text) { Self.included($0, in: folder, files) }
        }
    }

    /// The files an `#include` names, from the folder of the configuration; `*` stands in a name.
    private static func included(
        _ name: String, in folder: String, _ files: SystemFiles
    ) -> [String] {
        let path = name.hasPrefix("/") ? name : "\(folder)/\(name)"
        let place = (path as NSString).deletingLastPathComponent
        let pattern = (path as NSString).lastPathComponent
        let isPattern = pattern.contains("*")
        let names = isPattern ? files.names(in: place).filter { matches($0, pattern) } : [pattern]
        return names.compactMap { name in
            guard case .text(let text) = files.content(of: "\(place)/\(name)") else { return nil }
            return text
        }
    }

    private static func matches(_ name: String, _ pattern: String) -> Bool {
        fnmatch(pattern, name, 0) == 0
    }

    private mutating func readPlace(_ text: AsteriskText) {
        logFolder = text.value("astlogdir", in: "directories") ?? logFolder
    }

    private mutating func readLogger(_ text: AsteriskText) {
        keepsLog = text.flag("queue_log", in: "general") ?? true
        keepsFile = text.flag("queue_log_to_file", in: "general") ?? false
        logName = text.value("queue_log_name", in: "general") ?? logName
    }

    /// `member => interface,penalty,name,state interface,…`
    private mutating func readQueues(_ text: AsteriskText) {
        logsMemberNames = text.flag("log_membername_as_agent", in: "general") ?? false
        for entry in text.sections.flatMap(\.entries) where entry.key.lowercased() == "member" {
            let parts = entry.value.split(separator: ",", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard parts.count > 2, !parts[0].isEmpty, !parts[2].isEmpty else { continue }
            memberNames[parts[0]] = parts[2].trimmingCharacters(in: ["\""])
        }
    }

    private mutating func readManager(_ text: AsteriskText) {
        isManagerEnabled = text.flag("enabled", in: "general") ?? false
        guard text.sections.contains(where: { $0.name == "floorwalker" }) else { return }
        managerRights = text.value("write", in: "floorwalker") ?? ""
    }
}
