import Metrics
import Vocabulary

/// How many of a group of persons are there, and what they do.
struct Crew: Equatable, Sendable {
    private(set) var all = 0
    /// Those of whom a source says whether they are there, and those who are.
    private(set) var known = 0
    private(set) var loggedIn = 0
    /// Of whom no source says it, but who did something in the last hour.
    private(set) var assumed = 0
    /// Conversations that came past all queues.
    private(set) var direct = 0
    /// By the place of the state.
    private var states = SIMD8<Int32>()

    init() {}

    init(_ presences: some Sequence<Presence>, at now: Instant) {
        for presence in presences { add(presence, at: now) }
    }

    mutating func add(_ presence: Presence, at now: Instant) {
        all += 1
        direct += Int(presence.direct)
        states[presence.state.place] &+= 1
        if let isPresent = presence.isPresent {
            known += 1
            if isPresent { loggedIn += 1 }
        } else if now - presence.lastActive <= .minutes(60) {
            assumed += 1
        }
    }

    mutating func merge(_ other: Self) {
        all += other.all
        known += other.known
        loggedIn += other.loggedIn
        assumed += other.assumed
        direct += other.direct
        states &+= other.states
    }

    func count(in state: PersonState) -> Int { Int(states[state.place]) }

    var duty: Duty {
        var duty = Duty(present: loggedIn + assumed, all: all, isEstimate: assumed > 0)
        for state in PersonState.allCases where count(in: state) > 0 {
            duty.states[state] = count(in: state)
        }
        return duty
    }
}

extension PersonState {
    fileprivate var place: Int {
        switch self {
        case .loggedOut: 0
        case .unknown: 1
        case .available: 2
        case .paused: 3
        case .ringing: 4
        case .acw: 5
        case .onCall: 6
        }
    }
}

/// The time a group of persons spent in each state.
struct CrewTime: Equatable, Sendable {
    private(set) var whole = StateTime()
    /// Of those of whom a source says whether they are there.
    private(set) var known = StateTime()
    /// Rings that were never a state, because their source tells of them when they are over.
    private(set) var toldRinging = Timespan.zero
    /// Paused for longer than planned.
    private(set) var overrun = Timespan.zero

    init() {}

    init(_ cell: PersonCell, isKnown: Bool) { add(cell, isKnown: isKnown) }

    init(_ time: StateTime, isKnown: Bool, toldRinging: Timespan) {
        add(time, isKnown: isKnown)
        self.toldRinging = toldRinging
    }

    mutating func add(_ cell: PersonCell, isKnown: Bool) {
        add(cell.time, isKnown: isKnown)
        toldRinging += cell.offers.toldRinging
        overrun += cell.overrun
    }

    mutating func add(_ running: StateTime.Input, isKnown: Bool) {
        whole.add(running)
        if isKnown { known.add(running) }
    }

    private mutating func add(_ time: StateTime, isKnown: Bool) {
        whole.merge(time)
        if isKnown { known.merge(time) }
    }

    mutating func merge(_ other: Self) {
        whole.merge(other.whole)
        known.merge(other.known)
        toldRinging += other.toldRinging
        overrun += other.overrun
    }
}
