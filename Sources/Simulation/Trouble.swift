public import Vocabulary

/// Something goes wrong for some hours of one day: more people call, and calls take longer.
public struct Trouble: Equatable, Sendable {
    public var date: CivilDate
    /// Minutes after midnight.
    public var minutes: Range<Int>
    /// The queues that are called about it.
    public var queues: Set<String>
    /// Times as many calls as usual, and times as long.
    public var calls: Double
    public var talk: Double
    /// How many points of NPS it costs.
    public var points: Double

    /// Card payments are slow from 14:05 on, until the early evening.
    public static func cardPayments(on date: CivilDate) -> Trouble {
        Trouble(
            date: date, minutes: 845..<1080, queues: ["billing", "support"], calls: 1.4, talk: 1.25,
            points: 15)
    }
}

extension CentrePlan {
    /// The same centre on whose `date` card payments are slow in the afternoon.
    public func withCardTrouble(on date: CivilDate) -> CentrePlan {
        var plan = self
        plan.trouble = .cardPayments(on: date)
        return plan
    }
}
