import Vocabulary

extension Catalogue.Section {
    static let customLines = Self(
        title: "Survey answers in the log",
        notes: [
            "Lines that a dialplan writes with a verb of its own. Positions count the parameters after "
                + "the verb, from 1. NPS and SURVEY are known: score first, then the comment."
        ],
        keys: [
            .customLine(
                "question", \.question, .word(), "Which question the line answers."),
            .customLine("score", \.score, .whole(1...100), "The position of the score."),
            .customLine(
                "comment", \.comment, .whole(1...100),
                "The position where the comment begins; it takes the rest of the line. None without."
            ),
        ],
        examples: [#"custom.VOTE = { question = "nps_agent", score = 1, comment = 2 }"#])
}

/// A custom line of which some is known.
struct CustomLineParts {
    var question: SurveyQuestion?
    var score: Int?
    var comment: Int?

    /// `nil`: something is missing.
    var whole: CustomLine? {
        guard let question, let score else { return nil }
        return CustomLine(question: question, score: score, comment: comment)
    }
}

extension Key {
    fileprivate static func customLine<T>(
        _ name: String, _ part: any WritableKeyPath<CustomLineParts, T?> & Sendable,
        _ kind: Kind<T>,
        _ about: String
    ) -> Key {
        Key(pattern: KeyPattern("custom.VERB." + name), about: about, expected: kind.expected) {
            value, names, draft throws(Complaint) in
            let read = try kind.read(value)
            for verb in names {
                draft.customLines[verb, default: CustomLineParts()][keyPath: part] = read
            }
        } show: { configuration in
            configuration.definitions.surveys.customLines.sorted { $0.key < $1.key }.compactMap {
                let parts = CustomLineParts(
                    question: $0.value.question, score: $0.value.score, comment: $0.value.comment)
                guard let value = parts[keyPath: part] else { return nil }
                return Entry(names: [$0.key], text: kind.text(value))
            }
        }
    }
}
