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
                .ok(.terminal, MachinePhrase.noTerminal)
            ]
        }
        guard let type, name != "dumb" else { return [unusable] }
        let traits: [MachinePhrase.TerminalTrait] = [
            .fact(name), type.colours > 0 ? .colours(type.colours) : .noColours,
            .fact(isUTF8 ? "UTF-8" : "ASCII"), .fact("\(size.columns)×\(size.rows)"),
        ]
        var findings = [Finding.ok(.terminal, MachinePhrase.terminal(traits + surroundings))]
        if !isUTF8 {
            findings.append(.watch(.letters, MachinePhrase.noUTF8, "export LANG=C.UTF-8"))
        }
        if size.columns < 80 || size.rows < 24 {
            findings.append(.watch(.size, MachinePhrase.small))
        }
        if environment["TMUX"] != nil, !["tmux", "screen"].contains(where: name.hasPrefix) {
            findings.append(
                .watch(
                    .tmux, MachinePhrase.wrongInTmux(name), "export TERM=tmux-256color"))
        }
        return findings
    }

    private var unusable: Finding {
        .act(
            .terminal, name.isEmpty ? MachinePhrase.noTerm : .uselessTerm(name), .configuration,
            "export TERM=xterm-256color")
    }

    private var surroundings: [MachinePhrase.TerminalTrait] {
        var found: [MachinePhrase.TerminalTrait] = []
        if environment["TMUX"] != nil { found.append(.insideTmux) }
        if environment["STY"] != nil { found.append(.insideScreen) }
        if environment["SSH_CONNECTION"] != nil { found.append(.overSSH) }
        if !(environment["NO_COLOR"] ?? "").isEmpty { found.append(.noColorSet) }
        return found
    }
}
