import Vocabulary

/// The numbers of a goal, each a key.
enum GoalPart: String, CaseIterable, Sendable {
    case target, watch, act, leave

    var property: any WritableKeyPath<Goal, Double?> & Sendable {
        switch self {
        case .target: \.target
        case .watch: \.watch
        case .act: \.act
        case .leave: \.leave
        }
    }

    var about: String {
        switch self {
        case .target:
            "What is written beside the figure. A limit that stood at the target goes with it."
        case .watch: "Worse than this, the lamp says watch."
        case .act: "Worse than this, the lamp says act."
        case .leave:
            "How far inside its limit a figure must come for the lamp to go out; by default 4 points, "
                + "or 15 % of the limit for times and counts."
        }
    }

    /// What a number of that metric may be.
    func kind(of metric: Metric) -> Kind<Double> {
        switch (metric.unit, self) {
        case (.percent, _): .number(0...100, of: .percent)
        case (.points, .leave): .number(0...200, of: .points)
        case (.points, _): .number(-100...100, of: .points)
        case (.score, .leave): .number(0...6)
        case (.score, _): .number(1...7)
        case (.seconds, _): .number(0...1_000_000, of: .seconds)
        case (.count, _): .number(0...1_000_000)
        }
    }

    func entry(_ names: [String], _ metric: Metric, _ goals: [Metric: Goal]) -> [Key.Entry] {
        guard let number = goals[metric]?[keyPath: property] else { return [] }
        return [Key.Entry(names: names, text: kind(of: metric).text(number))]
    }

    func entries(_ goals: [String: [Metric: Goal]]) -> [Key.Entry] {
        Metric.allCases.flatMap { metric in
            goals.sorted { $0.key < $1.key }.flatMap { name, goals in
                entry([metric.rawValue, name], metric, goals)
            }
        }
    }
}

extension Metric {
    /// In which direction the figure is good; `nil` for one that is neither good nor bad by itself, so
    /// that no goal can be set for it.
    var better: Goal.Better? {
        switch self {
        case .sl, .contactSL, .callbackSuccess, .npsAgent, .npsCompany, .csat, .ces, .available:
            .higher
        case .nWaiting, .nWaitingOver, .longestWait, .abRate, .avgAbandonTime, .asa, .atq, .awt,
            .waitP50, .waitP90, .waitP95, .waitMax, .aht, .holdRate, .transferRate, .rnaRate,
            .notAcceptedRate, .nAbandoned, .holdAbandons, .agentDump, .rna, .unreachable,
            .ronaVisits, .nBlocked, .blockedRate, .callbackFailed, .callbackPending, .callbackWait,
            .acdPickup, .contactAbRate, .contactAHT, .ttq,
            .departmentsTouched, .siloContacts, .siloRate, .pingpong:
            .lower
        case .nOffered, .nContacts, .nAnswered, .nShort, .nFlowout, .slMet, .slDecided, .nHandled,
            .nInProgress,
            .att, .avgHold, .avgACW, .avgHoldHeldOnly, .ahtMedian, .ahtMAD, .connectedAvg,
            .nTransfers, .loggedIn, .ringing, .onCall, .acw, .paused, .unknown, .loggedOut,
            .loggedInSeconds, .availableSeconds, .ringSeconds, .handleSeconds, .pausedSeconds,
            .callbackRequested, .callbackConnected, .npsGap, .npsShrunk, .pauseShare,
            .pauseOverrun, .occupancy, .utilisation:
            nil
        }
    }
}
