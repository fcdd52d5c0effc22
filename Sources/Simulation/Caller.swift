import Vocabulary

/// A caller, from the first queue to the survey.
struct Caller {
    var contact: ContactKey
    var queue: Int
    /// When this visit to a queue began.
    var entered: Int64
    var place: Place
    /// How the visit ends when patience does, or the queue's.
    var ending: Leaving.Reason
    /// Goes up with every visit, and with every new caller in this place of the list.
    var turn: UInt32

    /// What the caller has been through, for the survey.
    var waited: Int64 = 0
    var passedOn = 0
    var answeredBy: Int?

    enum Place: Equatable {
        case waiting
        case ringing(agent: Int)
        case talking
        case gone
    }
}
