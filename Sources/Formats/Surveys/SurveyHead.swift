internal import Vocabulary

/// The heads of one column: its name, and in the exports of some tools the whole question and an id.
struct SurveyHead: Sendable {
    private let texts: [String]
    private let phrases: [HeadPhrase]

    init(_ texts: [String]) {
        self.texts = texts
        // What stands third is an id of the tool's own.
        phrases = texts.prefix(2).map(HeadPhrase.init)
    }

    /// Whether it is the head that somebody named, in capitals or not.
    func isCalled(_ name: String) -> Bool {
        let wanted = HeadPhrase(name)
        return texts.contains { $0 == name || (!wanted.isEmpty && HeadPhrase($0) == wanted) }
    }

    /// How surely the column is for that; 0: it is not.
    func fitness(for column: SurveyColumn) -> Int {
        phrases.map { $0.fitness(for: column) }.max() ?? 0
    }
}

/// The words of a head, in small letters.
private struct HeadPhrase: Equatable, Sendable {
    private var words: [String] = []

    /// Runs of letters and digits; a capital behind a small letter begins a word, as in `EndDate`.
    init(_ text: String) {
        var word = ""
        for letter in text + " " {
            let isPart = letter.isLetter || letter.isNumber
            let isJoint = letter.isUppercase && word.last?.isLowercase ?? false
            if !word.isEmpty, isJoint || !isPart {
                words.append(word.lowercased())
                word = ""
            }
            if isPart { word.append(letter) }
        }
    }

    var isEmpty: Bool { words.isEmpty }

    func fitness(for column: SurveyColumn) -> Int {
        switch column {
        case .npsAgent: recommendation(isOfPerson: true)
        case .npsCompany: recommendation(isOfPerson: false)
        case .csat: has(SurveyWords.satisfaction) && !isRemark ? 1 : 0
        case .ces: has(SurveyWords.effort) && !isRemark ? 1 : 0
        case .fcr: has(SurveyWords.resolved) && !isRemark ? 1 : 0
        case .comment: has(SurveyWords.comment) && !has(SurveyWords.aside) ? 1 : 0
        case .id, .contact, .time, .agent, .department, .queue, .kind: isName ? role(column) : 0
        }
    }

    /// The name of a column and no question.
    private var isName: Bool { words.count <= 4 }

    private func role(_ column: SurveyColumn) -> Int {
        switch column {
        case .id: has(SurveyWords.number) && has(SurveyWords.answer) ? 2 : words == ["id"] ? 1 : 0
        case .contact:
            has(SurveyWords.uniqueID) || (has(SurveyWords.call) && has(SurveyWords.number)) ? 1 : 0
        case .time where has(SurveyWords.time) && !has(SurveyWords.birth):
            has(SurveyWords.end) ? 3 : has(SurveyWords.begin) ? 1 : 2
        case .agent: has(SurveyWords.agent) && !isScore ? 1 : 0
        case .department: has(SurveyWords.department) ? 1 : 0
        case .queue: has(SurveyWords.queue) ? 1 : 0
        case .kind: has(SurveyWords.survey) && has(SurveyWords.kind) || words == ["kind"] ? 1 : 0
        case .time, .comment, .npsAgent, .npsCompany, .csat, .ces, .fcr: 0
        }
    }

    /// A column called a score and no more gives way to one that speaks of recommending.
    private func recommendation(isOfPerson: Bool) -> Int {
        let isAsked = has(SurveyWords.recommend)
        guard isScore, !isRemark, has(SurveyWords.person) == isOfPerson else { return 0 }
        return isAsked ? isOfPerson || has(SurveyWords.company) ? 3 : 2 : 1
    }

    private var isScore: Bool { has(SurveyWords.score) || has(SurveyWords.recommend) }
    private var isRemark: Bool { has(SurveyWords.comment) || has(SurveyWords.aside) }

    private func has(_ list: [String]) -> Bool {
        words.contains { word in
            list.contains { $0.last == "*" ? word.hasPrefix($0.dropLast()) : word == $0 }
        }
    }
}
