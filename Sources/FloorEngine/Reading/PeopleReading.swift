import Metrics
import Vocabulary

/// Takes the figures of people: their states at an instant and the time spent in each.
struct PeopleReading {
    let presences: [Presence]
    let time: StateTime
    /// Of those of whom a source says whether they are there.
    let knownTime: StateTime
    /// Rings that were never a state, because their source tells of them when they are over.
    let toldRinging: Timespan
    /// Paused for longer than planned; `nil`: nothing is planned, or it is not known.
    let overrun: Timespan?
    let rules: PeopleRules

    var measures: [Metric: Measure] {
        var result: [Metric: Measure] = [
            .loggedIn: .count(presences.count { $0.isPresent == true }),
            .loggedInSeconds: ifKnown(time.loggedIn), .availableSeconds: ifKnown(time.available),
            .ringSeconds: seconds(time.ringing + toldRinging),
            .handleSeconds: seconds(time.handling), .pausedSeconds: seconds(time.paused),
            .pauseShare: .timeShare((knownTime.paused, knownTime.loggedIn)),
            .pauseOverrun: overrun.map(seconds) ?? Measure(.none),
            .occupancy: .timeShare(knownTime.occupancy(by: rules.occupancyDenominator)),
            .utilisation: .timeShare(knownTime.utilisation),
        ]
        for state in PersonState.allCases {
            result[state.metric] = .count(presences.count { $0.state == state })
        }
        return result
    }

    private func seconds(_ span: Timespan) -> Measure {
        .seconds(span.inSeconds, of: presences.count)
    }

    /// Without login evidence for anybody, time logged in is unknown and not zero.
    private func ifKnown(_ span: Timespan) -> Measure {
        presences.contains { $0.isPresent != nil } ? seconds(span) : Measure(.none)
    }
}

extension PersonState {
    /// The count of persons in this state.
    var metric: Metric {
        switch self {
        case .loggedOut: .loggedOut
        case .unknown: .unknown
        case .available: .available
        case .paused: .paused
        case .ringing: .ringing
        case .acw: .acw
        case .onCall: .onCall
        }
    }
}
