import Text
import Vocabulary

/// What a board says without a picture: words where the screen has places, bars and colours.
enum SpokenPhrase: Phrase {
    case place(String, period: String, state: String)
    case live, reading, waiting, demo
    case old(since: String)
    case past(span: String)
    case name(Metric)
    /// A percentage, written.
    case ofHundred(String)
    case answers(String, count: Int)
    case target(String), limit(String)
    case rising, falling
    case unknown
    case waitsSince(String)
    case nobodyWaits

    var english: String {
        switch self {
        case .place(let place, let period, let state): "\(place), \(period), \(state)"
        case .live: "live"
        case .reading: "reading the log"
        case .waiting: "waiting for data"
        case .demo: "simulated centre"
        case .old(let time): "no data since \(time)"
        case .past(let span): "history \(span)"
        case .name(let metric): Self.names[metric] ?? metric.rawValue
        case .ofHundred(let share): "\(share) of 100"
        case .answers(let score, let count): "\(score) from \(count) answers"
        case .target(let value): "target \(value)"
        case .limit(let value): "limit \(value)"
        case .rising: "rising"
        case .falling: "falling"
        case .unknown: "unknown"
        case .waitsSince(let time): "since \(time)"
        case .nobodyWaits: "nobody waits"
        }
    }

    private static let names: [Metric: String] = [
        .npsAgent: "NPS", .nAnswered: "answered", .nOffered: "offered", .sl: "service level",
        .abRate: "abandoned", .nWaiting: "waiting now", .longestWait: "longest wait",
        .asa: "queue time", .aht: "handle time",
    ]
}
