import Metrics
import Vocabulary

/// What callers answered about each person in one window, in parts of whole days: up to eight, so that
/// one can see where a score comes from and where it goes.
struct PeopleScores: Equatable, Sendable {
    /// Part → person → answers; persons nobody was asked about may be missing at the end.
    private var parts: [[NetPromoterScore]]
    private var totals: [NetPromoterScore] = []

    static var mostParts: Int { 8 }

    init(parts: Int) {
        self.parts = Array(repeating: [], count: parts)
    }

    /// All answers about a person.
    subscript(person: PersonIndex) -> NetPromoterScore {
        person.index < totals.count ? totals[person.index] : NetPromoterScore()
    }

    /// Counts the answers of `tally` in one part. Costs a look at each person with an answer.
    mutating func add(_ tally: Tally, to part: Int) {
        for (person, own) in tally.credits {
            let score = own.voice.agent
            guard score != NetPromoterScore() else { continue }
            Self.add(score, person, to: &parts[part])
            Self.add(score, person, to: &totals)
        }
    }

    /// Counts the answers of `tally` in the newest part.
    mutating func addToLast(_ tally: Tally) { add(tally, to: parts.count - 1) }

    private static func add(
        _ score: NetPromoterScore, _ person: PersonIndex, to scores: inout [NetPromoterScore]
    ) {
        while scores.count <= person.index { scores.append(NetPromoterScore()) }
        scores[person.index].merge(score)
    }

    /// A person's answers in each part, oldest first.
    func parts(of person: PersonIndex) -> [NetPromoterScore] {
        parts.map { person.index < $0.count ? $0[person.index] : NetPromoterScore() }
    }

    func merged(_ people: [PersonIndex]) -> NetPromoterScore {
        people.reduce(into: NetPromoterScore()) { $0.merge(self[$1]) }
    }
}

extension [NetPromoterScore] {
    /// The later half of parts against the earlier; `nil`: too few answers to say.
    func trend(z: Double) -> Change.Trend? {
        var (early, late) = (NetPromoterScore(), NetPromoterScore())
        for (place, part) in enumerated() {
            if place < count / 2 { early.merge(part) } else { late.merge(part) }
        }
        let (from, to) = (Measure(early), Measure(late))
        guard Swift.min(early.answers, late.answers) >= 20 else { return nil }
        return to.change(from: from, z: z)?.trend
    }
}

extension Measure {
    fileprivate init(_ score: NetPromoterScore) {
        self.init(
            score.score, of: score.answers, standardError: score.adjustedStandardError)
    }
}
