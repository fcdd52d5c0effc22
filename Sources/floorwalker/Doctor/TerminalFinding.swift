import Curses

/// What this terminal can do for the board.
struct TerminalFinding {
    let environment: [String: String]
    let isUTF8: Bool
    /// What is known of a terminal of this type; `nil`: nothing, or it cannot place its cursor.
    let type: TerminalType?
    /// `nil` when standard output is none.
    let size: (columns: Int, rows: Int)?

    private var name: String { environment["TERM"] ?? "" }

    var findings: [Finding] {
        guard let size else {
            return [
                .ok(
                    "terminal",
                    "standard output is no terminal here, so the board prints one page of plain text"
                )
            ]
        }
        guard let type, name != "dumb" else { return [unusable] }
        let colours = type.colours > 0 ? "\(type.colours) colours" : "no colours"
        let parts = [name, colours, isUTF8 ? "UTF-8" : "ASCII", "\(size.columns)×\(size.rows)"]
        var findings = [
            Finding.ok("terminal", (parts + surroundings).joined(separator: ", "))
        ]
        if !isUTF8 {
            findings.append(
                .watch(
                    "letters",
                    "the character set is not UTF-8, so the board draws with ASCII alone; "
                        + "set the locale and log in again", "export LANG=C.UTF-8"))
        }
        if size.columns < 80 || size.rows < 24 {
            findings.append(
                .watch("size", "below 80×24 the board shows six figures instead of its pages"))
        }
        if environment["TMUX"] != nil, !["tmux", "screen"].contains(where: name.hasPrefix) {
            findings.append(
                .watch(
                    "tmux", "TERM is \(name) inside tmux, which draws by other rules; set TERM",
                    "export TERM=tmux-256color"))
        }
        return findings
    }

    private var unusable: Finding {
        let known = name.isEmpty ? "TERM is not set" : "TERM=\(name) is of no use for the board"
        return .act(
            "terminal", "\(known); set a type that is known here, or use --once", .configuration,
            "export TERM=xterm-256color")
    }

    private var surroundings: [String] {
        var found: [String] = []
        if environment["TMUX"] != nil { found.append("inside tmux") }
        if environment["STY"] != nil { found.append("inside screen") }
        if environment["SSH_CONNECTION"] != nil { found.append("over ssh") }
        if !(environment["NO_COLOR"] ?? "").isEmpty { found.append("NO_COLOR is set") }
        return found
    }
}
