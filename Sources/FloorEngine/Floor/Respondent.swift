import Vocabulary

/// What one contact answered to the two recommendation questions, so that the answers can be set side by
/// side (`metrics.md` § 5.1, `nps_gap`).
struct Respondent: KeyedRecord {
    private struct Answer {
        var score: Int16
        var at: Instant
    }

    let key: UInt64
    private var company: Answer?
    /// The answers about persons, in order of first appearance; nearly always one, so the first costs no
    /// memory of its own.
    private var first: (person: PersonIndex, answer: Answer)?
    private var others: [(person: PersonIndex, answer: Answer)] = []

    init(key: UInt64) {
        self.key = key
    }

    /// Takes an answer, or one that takes the place of an earlier one, and tells what pairs it makes. A pair
    /// counts when the later of its answers does.
    mutating func take(_ voice: Voice, at: Instant, _ facts: inout [Fact]) {
        let answer = Answer(score: voice.answer, at: at)
        switch voice.question {
        case .npsCompany:
            for index in 0..<count { tell(index, isWithdrawn: true, &facts) }
            company = answer
            for index in 0..<count { tell(index, isWithdrawn: false, &facts) }
        case .npsAgent:
            guard let person = voice.person else { return }
            if let index = (0..<count).first(where: { self[$0].person == person }) {
                tell(index, isWithdrawn: true, &facts)
                self[index].answer = answer
                tell(index, isWithdrawn: false, &facts)
            } else {
                append((person, answer))
                tell(count - 1, isWithdrawn: false, &facts)
            }
        case .csat, .ces, .fcr: break
        }
    }

    /// The pair of one person, if there is one.
    private func tell(_ index: Int, isWithdrawn: Bool, _ facts: inout [Fact]) {
        guard let company else { return }
        let (person, agent) = self[index]
        let pair = Pair(
            person: person, agent: agent.score, company: company.score, isFurther: index > 0,
            isWithdrawn: isWithdrawn)
        facts.append(Fact(.paired(pair), at: max(agent.at, company.at)))
    }
}

extension Respondent {
    private var count: Int { first == nil ? 0 : others.count + 1 }

    private subscript(index: Int) -> (person: PersonIndex, answer: Answer) {
        get {
            if index == 0, let first { return first }
            return others[index - 1]
        }
        set {
            if index == 0 { first = newValue } else { others[index - 1] = newValue }
        }
    }

    private mutating func append(_ one: (person: PersonIndex, answer: Answer)) {
        if first == nil { first = one } else { others.append(one) }
    }
}
