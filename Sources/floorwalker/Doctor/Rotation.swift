import Foundation

/// What turns a log away when it has grown, and the older files beside it.
struct Rotation: Equatable {
    /// A block of logrotate that names the log.
    struct Rule: Equatable {
        let file: String
        /// `daily`, `size 10M`, …
        var pace = ""
        var copies = false
        /// Whether Asterisk is told to open its logs again.
        var tells = false
    }

    var rule: Rule?
    /// Oldest first.
    var siblings: [String] = []

    init(of path: String, _ files: SystemFiles) {
        let folder = (path as NSString).deletingLastPathComponent
        let name = (path as NSString).lastPathComponent
        siblings = files.names(in: folder).filter {
            $0.hasPrefix(name + ".") || $0.hasPrefix(name + "-")
        }
        .sorted { left, right in
            let changed = [left, right].map { files.status(of: "\(folder)/\($0)")?.changed }
            guard let one = changed[0], let other = changed[1], one != other else {
                return left.compare(right, options: .numeric) == .orderedDescending
            }
            return one < other
        }
        let extra = files.names(in: "/etc/logrotate.d").map { "/etc/logrotate.d/\($0)" }
        for file in ["/etc/logrotate.conf"] + extra {
            guard case .text(let text) = files.content(of: file) else { continue }
            rule = Self.rule(for: path, in: text, of: file) ?? rule
        }
    }

    /// The block of logrotate's configuration whose patterns match the path.
    static func rule(for path: String, in text: String, of file: String) -> Rule? {
        var patterns: [String] = []
        var rule: Rule?
        for line in text.split(whereSeparator: \.isNewline) {
            let words = line.prefix { $0 != "#" }.split { $0 == " " || $0 == "\t" }.map(String.init)
            guard let first = words.first else { continue }
            if first == "}" {
                if let rule { return rule }
                patterns = []
            } else if rule != nil {
                rule?.read(words)
            } else {
                patterns += words.filter { $0.hasPrefix("/") || $0.hasPrefix("\"/") }
                guard words.last == "{" || words.last?.hasSuffix("{") == true else { continue }
                let isMeant = patterns.contains { matches($0, path) }
                rule = isMeant ? Rule(file: file) : nil
                if !isMeant { patterns = [] }
            }
        }
        return nil
    }

    private static func matches(_ pattern: String, _ path: String) -> Bool {
        let bare = pattern.filter { $0 != "\"" && $0 != "{" }
        return fnmatch(bare, path, FNM_PATHNAME) == 0
    }
}

extension Rotation.Rule {
    fileprivate mutating func read(_ words: [String]) {
        switch words[0] {
        case "hourly", "daily", "weekly", "monthly", "yearly": pace = words[0]
        case "size", "maxsize": pace = words.joined(separator: " ")
        case "copytruncate": copies = true
        default: tells = tells || words.contains { $0.hasSuffix("asterisk") }
        }
    }
}

extension Rotation {
    /// A file of this size and more is too large to be read at every start.
    private static let large = 200 << 20

    func findings(log: String, size: Int) -> [Finding] {
        [turning(log, size), older(log)].compactMap(\.self)
    }

    private func turning(_ log: String, _ size: Int) -> Finding {
        guard let rule else {
            guard size > Self.large else { return .ok(.rotation, LogPhrase.notTurned) }
            return .watch(
                .rotation, LogPhrase.grows,
                "\(log) { monthly rotate 24 compress delaycompress missingok postrotate",
                "  /usr/sbin/asterisk -rx 'logger reload' > /dev/null 2>&1 || true",
                "endscript }")
        }
        let pace = rule.pace.isEmpty ? "" : " (\(rule.pace))"
        guard rule.copies || rule.tells else {
            return .watch(
                .rotation, LogPhrase.turnedUntold(by: rule.file, pace: pace),
                "/usr/sbin/asterisk -rx 'logger reload' > /dev/null 2>&1 || true")
        }
        return .ok(.rotation, LogPhrase.turned(by: rule.file, pace: pace))
    }

    private func older(_ log: String) -> Finding? {
        guard !siblings.isEmpty else { return nil }
        let folder = (log as NSString).deletingLastPathComponent
        let named = (siblings.suffix(3) + [(log as NSString).lastPathComponent])
        return .ok(
            .history, LogPhrase.older(siblings.count),
            "cd \(folder) && floorwalker report \(named.joined(separator: " "))")
    }
}
