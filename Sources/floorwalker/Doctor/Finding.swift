import Text

/// One thing the doctor has looked at: how it is, and what mends it.
struct Finding {
    enum State: String, Equatable {
        case ok
        /// It works, but figures are missing or less than they could be.
        case watch
        /// The board cannot do its work until it is mended.
        case act
    }

    var state: State
    let subject: SubjectPhrase
    let sentence: any Phrase
    /// What to do: commands, or lines for a configuration file, ready to be copied.
    var remedies: [String] = []
    /// The exit code of a board that meets this; for `act` alone.
    var code = CommandFailure.Code.unavailable

    static func ok(
        _ subject: SubjectPhrase, _ sentence: some Phrase, _ remedies: String...
    ) -> Finding {
        Finding(state: .ok, subject: subject, sentence: sentence, remedies: remedies)
    }

    static func watch(
        _ subject: SubjectPhrase, _ sentence: some Phrase, _ remedies: String...
    ) -> Finding {
        Finding(state: .watch, subject: subject, sentence: sentence, remedies: remedies)
    }

    static func act(
        _ subject: SubjectPhrase, _ sentence: some Phrase, _ code: CommandFailure.Code,
        _ remedies: String...
    ) -> Finding {
        Finding(
            state: .act, subject: subject, sentence: sentence, remedies: remedies, code: code)
    }
}

extension [Finding] {
    /// A line each: the state in a word, the subject, the sentence, and beneath it what mends it.
    ///
    /// States are the same in every language, as in the configuration. Sentences are wrapped, remedies are not:
    /// they are to be copied.
    func text(_ say: Catalogue) -> String {
        map { finding in
            let head = finding.state.rawValue.fitted(to: 7) + say(finding.subject).fitted(to: 10)
            let lines = wrapped(sanitised(say(finding.sentence)), to: 62)
                .enumerated().map { ($0.offset == 0 ? head : Self.indent) + $0.element }
            let remedies = finding.remedies.map { Self.indent + "> " + sanitised($0) }
            return (lines + remedies).joined(separator: "\n") + "\n"
        }
        .joined()
    }

    private static var indent: String { String(repeating: " ", count: 17) }

    /// `nil` when nothing keeps the board from its work, else the code it would end with.
    var exitCode: CommandFailure.Code? { first { $0.state == .act }?.code }
}

/// Lines of at most so many columns; a longer word stands alone.
private func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
        if !line.isEmpty, line.columns + 1 + String(word).columns > width {
            lines.append(line)
            line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
    }
    return lines + [line]
}
