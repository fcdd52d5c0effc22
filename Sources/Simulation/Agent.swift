import Vocabulary

/// Somebody who answers calls, and what they are doing now.
struct Agent {
    let id: AgentID
    /// The queues they serve, by place in the plan; their own department's first.
    let queues: [Int]
    let nature: Nature

    var state = State.away
    /// Since when, in seconds.
    var since: Int64 = 0
    /// Goes up with every state, so that what was decided for an earlier one is recognised.
    private(set) var turn: UInt32 = 0
    /// A pause that waits for the end of a call.
    var due: Respite?
    /// The shift is over; goes home after the call.
    var isLeaving = false

    enum State: Equatable {
        case away, ready
        case ringing(caller: Int, answers: Bool)
        case talking(caller: Int)
        case paused
    }

    mutating func enter(_ state: State, at second: Int64) {
        self.state = state
        since = second
        turn &+= 1
    }
}

/// What makes one person's figures differ from another's.
struct Nature {
    /// The NPS earned from a caller who did not wait.
    var score: Double
    /// Times as long as others talk.
    var pace: Double
    /// The share of offered calls that ring in vain.
    var misses: Double
    /// Times as many calls passed on.
    var passing: Double
}

extension Nature {
    init(of member: Int, in department: DepartmentPlan, dice: inout Dice) {
        score = department.score + 12 * (dice.share() - 0.5)
        pace = 0.85 + 0.3 * dice.share()
        misses = 0.005 + 0.015 * dice.share()
        passing = 1
        guard member == department.struggling else { return }
        score = -38
        pace = 1.35
        misses = 0.08
        passing = 2
    }
}

/// A pause that is not after-call work: its reason, and how long it takes.
struct Respite {
    let reason: LabelID
    let seconds: Int64
}
