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
    let rules: PeopleRules

    var measures: [Metric: Measure] {
        var result: [Metric: Measure] = [
            .loggedIn: .count(presences.count { $0.isPresent == true }),
            .loggedInSeconds: ifKnown(time.loggedIn), .availableSeconds: ifKnown(time.available),
            .ringSeconds: seconds(time.ringing + toldRinging),
            .handleSeconds: seconds(time.handling), .pausedSeconds: seconds(time.paused),
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

/// Takes the scores of survey answers.
struct VoiceReading {
    let voice: VoiceCell
    let statistics: StatisticsRules

    var measures: [Metric: Measure] {
        let csat = voice.csat
        var satisfied = Measure.proportion(
            Int(csat.top), of: Int(csat.answers), z: statistics.z)
        satisfied.figure.sufficiency = statistics.sufficiency(of: Int(csat.answers))
        return [
            .npsAgent: .score(voice.agent, statistics),
            .npsCompany: .score(voice.company, statistics), .csat: satisfied,
            .ces: Measure(
                Figure(
                    value: voice.ces.mean, evidence: Int(voice.ces.answers),
                    sufficiency: statistics.sufficiency(of: Int(voice.ces.answers)))),
        ]
    }
}
