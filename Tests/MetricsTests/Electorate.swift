import DiceSupport
import Metrics

/// Callers who answer the survey question, in known shares: whatever a statistic says of their answers can
/// be held against the truth.
struct Electorate {
    let promoters: Double
    let passives: Double
    let detractors: Double
    /// For each number of answers asked for: what they may be, and how often they are at most that.
    private var tables: [Int: Table] = [:]

    private typealias Table = (scores: [NetPromoterScore], upTo: [Double])

    init(_ promoters: Double, _ passives: Double, _ detractors: Double) {
        self.promoters = promoters
        self.passives = passives
        self.detractors = detractors
    }

    /// The true score.
    var score: Double { promoters - detractors }

    /// What `count` of them answered. One throw of the dice, however many are asked.
    mutating func asked(_ count: Int, _ dice: inout Dice) -> NetPromoterScore {
        if tables[count] == nil { tables[count] = table(count) }
        guard let table = tables[count], count > 0 else { return NetPromoterScore() }
        let throwing = Double.random(in: 0..<1, using: &dice)
        var (low, high) = (0, table.upTo.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if table.upTo[middle] <= throwing { low = middle + 1 } else { high = middle }
        }
        return table.scores[low]
    }

    /// Promoters fall out of all, detractors out of the others: two binomial rows, each from the one
    /// before.
    private func table(_ count: Int) -> Table {
        var table: Table = ([], [])
        var sum = 0.0
        let (up, down) = (promoters / 100, detractors / (passives + detractors))
        for (high, share) in Self.binomial(count, up).enumerated() {
            for (low, part) in Self.binomial(count - high, down).enumerated() {
                sum += share * part
                table.scores.append(
                    NetPromoterScore(
                        promoters: Int32(high), passives: Int32(count - high - low),
                        detractors: Int32(low)))
                table.upTo.append(sum)
            }
        }
        return table
    }

    private static func binomial(_ count: Int, _ share: Double) -> [Double] {
        var value = (0..<count).reduce(1.0) { product, _ in product * (1 - share) }
        return (0...count).map { place in
            defer {
                value *= share / (1 - share) * Double(count - place) / Double(place + 1)
            }
            return value
        }
    }
}
