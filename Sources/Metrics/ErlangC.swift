public import Vocabulary

/// How long callers wait who never give up, with so many agents: the field's model for staffing
/// (`metrics.md` § 8).
///
/// The load is the mean number of agents who are busy at once; with no more agents than that, the queue
/// grows without end and nothing can be said of it.
///
/// - SeeAlso: A. K. Erlang, 1917; the recursion of his B formula, which needs no factorials.
public struct ErlangC: Equatable, Sendable {
    /// In erlang: calls times handle time over the time in which they come.
    public let load: Double
    public let handleTime: Timespan

    /// `nil`: calls of no length, in no time, or a number that is none.
    public init?(calls: Double, in interval: Timespan, handleTime: Timespan) {
        guard calls >= 0, calls.isFinite, interval > .zero, handleTime > .zero else { return nil }
        load = calls * handleTime.inSeconds / interval.inSeconds
        self.handleTime = handleTime
    }

    /// With more agents than these the question is a slip of the keys. It bounds what an answer costs:
    /// a step for each agent.
    public static var mostAgents: Int { 1_000_000 }
}

extension ErlangC {
    /// What callers can expect of a number of agents.
    public struct Outlook: Equatable, Sendable {
        public let agents: Int
        /// How likely it is to have to wait: 0...1.
        public let waiting: Double
        /// How many agents more there are than the load keeps busy.
        fileprivate let spare: Double
        fileprivate let handleTime: Timespan
        /// The share of their time that the agents are busy, in percent.
        public let occupancy: Double

        /// The share of callers who wait no longer than the threshold, in percent.
        public func level(within threshold: Timespan) -> Double {
            let patience = spare * threshold.inSeconds / handleTime.inSeconds
            return 100 * (1 - waiting * Exponential.of(-patience))
        }

        /// The mean wait of all callers, in seconds.
        public var speedOfAnswer: Double { waiting * handleTime.inSeconds / spare }
    }

    /// `nil`: no more agents than the load keeps busy, or more than any centre has.
    public func outlook(with agents: Int) -> Outlook? {
        guard Double(agents) > load, agents <= Self.mostAgents else { return nil }
        var blocked = 1.0
        for count in 1...agents { blocked = next(blocked, count) }
        return outlook(agents, blocked)
    }

    /// The smallest number of agents who reach the goal; `nil`: none does.
    ///
    /// - Parameter mostOccupancy: the greatest share of their time that they may be busy, 0...1.
    /// - Complexity: a step for each agent.
    public func agents(
        reaching target: Double, within threshold: Timespan, mostOccupancy: Double
    ) -> Int? {
        guard target <= 100, load < Double(Self.mostAgents) else { return nil }
        var blocked = 1.0
        for count in 1...Self.mostAgents {
            blocked = next(blocked, count)
            // A hair more, so that 9 busy of 10 agents are no more than 0.9.
            guard Double(count) > load, load / Double(count) <= mostOccupancy + 1e-9 else {
                continue
            }
            if outlook(count, blocked).level(within: threshold) >= target { return count }
        }
        return nil
    }

    /// How many must be on the schedule so that `agents` are there, when that share of them is away;
    /// `nil`: all are away.
    public static func scheduled(for agents: Int, shrinkage: Double) -> Int? {
        guard agents >= 0, (0..<1).contains(shrinkage) else { return nil }
        // A hair less, so that 21 of 30 are 30 although 21 / 0.7 is a little more.
        return Int(exactly: (Double(agents) / (1 - shrinkage) - 1e-9).rounded(.up))
    }

    /// The share of callers turned away if none could wait, from that with one agent less.
    private func next(_ blocked: Double, _ agents: Int) -> Double {
        load * blocked / (Double(agents) + load * blocked)
    }

    private func outlook(_ agents: Int, _ blocked: Double) -> Outlook {
        let count = Double(agents)
        return Outlook(
            agents: agents, waiting: count * blocked / (count - load * (1 - blocked)),
            spare: count - load, handleTime: handleTime, occupancy: 100 * load / count)
    }
}
