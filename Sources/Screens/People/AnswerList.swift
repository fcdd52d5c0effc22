import Drawing
import Text
import Vocabulary

/// The newest answers of a person's callers, in their words as far as those may be shown.
struct AnswerList {
    private let answers: [GivenAnswer]
    private let agent: AgentStanding
    private let view: Viewpoint
    private let say: Catalogue

    init(_ detail: AgentDetail, _ view: Viewpoint) {
        answers = detail.answers
        agent = detail.standing
        self.view = view
        say = view.say
    }

    var isEmpty: Bool { answers.isEmpty }

    /// A line each: `13:58   2  fault    "third time I explain it"`.
    func lines(rows: Int, columns: Int) -> [[Label]] {
        let isHushed = view.names == .none && answers.contains { $0.comment != nil }
        let shown = answers.prefix(max(rows - (isHushed ? 1 : 0), 0))
        let times = shown.map { view.moment($0.at) }
        let queues = shown.map { $0.queue ?? "" }
        let timeWidth = times.map(\.columns).max() ?? 0
        let queueWidth = min(queues.map(\.columns).max() ?? 0, Self.widestQueue)
        let room = columns - timeWidth - 6 - queueWidth - 2
        let lines = zip(shown, zip(times, queues)).map { answer, place in
            [
                Label(place.0.fitted(to: timeWidth, .trailing)),
                Label(score(of: answer).fitted(to: 4, .trailing) + "  "),
                Label(place.1.fitted(to: queueWidth) + "  ", .dim),
                words(of: answer, columns: room) ?? Label(Catalogue.unknown, .dim),
            ]
        }
        return lines + (isHushed ? [[Label(say(DetailPhrase.wordsHidden), .dim)]] : [])
    }

    /// As many as fit in one line: `2 "third time I explain it" 13:58 · 6 12:44`.
    func line(columns: Int) -> [Label] {
        var line: [Label] = []
        var used = 0
        for answer in answers {
            let words = words(of: answer, columns: Self.shortWords).map { " \($0.text)" } ?? ""
            let text = "\(score(of: answer))\(words) \(view.moment(answer.at))"
            let piece = (line.isEmpty ? "" : " · ") + text
            guard used + piece.columns <= columns else { break }
            used += piece.columns
            line.append(Label(piece))
        }
        return line
    }

    private static let widestQueue = 14
    private static let shortWords = 28

    private func score(of answer: GivenAnswer) -> String {
        answer.agent.map(say.count) ?? Catalogue.unknown
    }

    /// The words in quotes. With the names off there are none: they may name somebody.
    private func words(of answer: GivenAnswer, columns: Int) -> Label? {
        guard view.names != .none, let comment = answer.comment else { return nil }
        let hidden = view.names == .full || agent.name == agent.id ? [] : [agent.name]
        let words = masked(comment, hiding: hidden)
        let quotes = say(DetailPhrase.quoted("")).columns
        guard !words.allSatisfy({ $0 == " " }), columns > quotes else { return nil }
        return Label(say(DetailPhrase.quoted(say.name(words.clipped(to: columns - quotes)))))
    }
}
