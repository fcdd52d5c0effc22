import Metrics
import Vocabulary

/// Takes the figures of people: their states at an instant and the time spent in each.
struct PeopleReading {
    let crew: Crew
    let time: CrewTime
    let rules: PeopleRules
    /// Whether `time` says how long pauses overran their plan.
    var knowsOverrun = true

    func add(to list: inout MeasureList) {
        list.add(.loggedIn, count: crew.loggedIn)
        for state in PersonState.allCases {
            list.add(state.metric, count: crew.count(in: state))
        }
        let (whole, known) = (time.whole, time.known)
        list.add(.loggedInSeconds, ifKnown(whole.loggedIn))
        list.add(.availableSeconds, ifKnown(whole.available))
        list.add(.ringSeconds, seconds(whole.ringing + time.toldRinging))
        list.add(.handleSeconds, seconds(whole.handling))
        list.add(.pausedSeconds, seconds(whole.paused))
        list.add(.pauseShare, .timeShare((known.paused, known.loggedIn)))
        list.add(.pauseOverrun, hasPlans ? seconds(time.overrun) : .none)
        list.add(.occupancy, .timeShare(known.occupancy(by: rules.occupancyDenominator)))
        list.add(.utilisation, .timeShare(known.utilisation))
    }

    private var hasPlans: Bool { knowsOverrun && !rules.pausePlans.isEmpty }

    private func seconds(_ span: Timespan) -> Measure {
        .seconds(span.inSeconds, of: crew.all)
    }

    /// Without login evidence for anybody, time logged in is unknown and not zero.
    private func ifKnown(_ span: Timespan) -> Measure {
        crew.known > 0 ? seconds(span) : .none
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
