/// A figure of the dictionary, by its symbol (`metrics.md` § 10.1): the key in reports, goals and `--set`.
public enum Metric: String, Hashable, Sendable, CaseIterable {
    // Counts of visits (§ 3.1)
    case nOffered = "n_offered"
    case nAnswered = "n_answered"
    case nAbandoned = "n_abandoned"
    case nShort = "n_short"
    case nFlowout = "n_flowout"
    // Live (§ 3.6)
    case nWaiting = "n_waiting"
    case nWaitingOver = "n_waiting_over"
    case longestWait = "longest_wait"
    // Service level (§ 3.3) and abandonment (§ 3.4)
    case sl
    case slMet = "sl_met"
    case slDecided = "sl_decided"
    case abRate = "ab_rate"
    case avgAbandonTime = "avg_abandon_time"
    // Callers turned away (§ 3.9), and those to be called back (§ 3.7)
    case nBlocked = "n_blocked"
    case blockedRate = "blocked_rate"
    case callbackRequested = "callback_requested"
    case callbackConnected = "callback_connected"
    case callbackFailed = "callback_failed"
    case callbackPending = "callback_pending"
    case callbackSuccess = "callback_success"
    case callbackWait = "callback_wait"
    // Whole contacts, by their first queue and their end (§ 3.8)
    case nContacts = "n_contacts"
    case contactSL = "contact_sl"
    case contactAbRate = "contact_ab_rate"
    case contactAHT = "contact_aht"
    // Their way through departments (§ 6.2), of those that agents handled
    case departmentsTouched = "departments_touched"
    case siloContacts = "silo_contacts"
    case siloRate = "silo_rate"
    case pingpong
    // Waits (§ 3.5)
    case acdPickup = "acd_pickup"
    /// The time of a contact in all its queues.
    case ttq
    case asa, atq, awt
    case waitP50 = "wait_p50"
    case waitP90 = "wait_p90"
    case waitP95 = "wait_p95"
    case waitMax = "wait_max"
    // Handling (§ 4)
    case nHandled = "n_handled"
    case nInProgress = "n_in_progress"
    case aht, att
    case avgHold = "avg_hold"
    case avgACW = "avg_acw"
    case avgHoldHeldOnly = "avg_hold_held_only"
    case holdRate = "hold_rate"
    case holdAbandons = "hold_abandons"
    case ahtMedian = "aht_median"
    case ahtMAD = "aht_mad"
    case connectedAvg = "connected_avg"
    case transferRate = "transfer_rate"
    case nTransfers = "n_transfers"
    case agentDump = "agent_dump"
    // Ring offers (§ 4.1)
    case rna, unreachable
    case rnaRate = "rna_rate"
    case notAcceptedRate = "not_accepted_rate"
    case ronaVisits = "rona_visits"
    // Voice of the customer (§ 5)
    case npsAgent = "nps_agent"
    case npsCompany = "nps_company"
    case csat, ces
    /// The agent question minus the company question, of those who answered both.
    case npsGap = "nps_gap"
    /// An agent's score drawn towards that of all agents: for ranking, never shown (§ 10.3).
    case npsShrunk = "nps_shrunk"
    // People (§ 7)
    case loggedIn = "logged_in"
    case available, ringing
    case onCall = "on_call"
    case acw, paused, unknown
    case loggedOut = "logged_out"
    case loggedInSeconds = "logged_in_s"
    case availableSeconds = "available_s"
    case ringSeconds = "ring_s"
    case handleSeconds = "handle_s"
    case pausedSeconds = "paused_s"
    /// Of time logged in.
    case pauseShare = "pause_share"
    /// Paused for longer than planned.
    case pauseOverrun = "pause_overrun_s"
    case occupancy, utilisation

    /// What the number is a number of; decides how it is written.
    public enum Unit: Sendable { case count, percent, points, seconds, score }

    public var unit: Unit {
        switch self {
        case .sl, .abRate, .contactSL, .contactAbRate, .blockedRate, .callbackSuccess, .holdRate,
            .siloRate, .pingpong, .transferRate, .rnaRate, .notAcceptedRate, .csat, .pauseShare,
            .occupancy, .utilisation:
            .percent
        case .npsAgent, .npsCompany, .npsGap, .npsShrunk: .points
        case .ces, .departmentsTouched: .score
        case .longestWait, .avgAbandonTime, .callbackWait, .acdPickup, .ttq, .asa, .atq, .awt,
            .waitP50, .waitP90, .waitP95, .waitMax, .contactAHT, .aht, .att, .avgHold, .avgACW,
            .avgHoldHeldOnly, .ahtMedian, .ahtMAD,
            .connectedAvg, .loggedInSeconds, .availableSeconds, .ringSeconds, .handleSeconds,
            .pausedSeconds, .pauseOverrun:
            .seconds
        case .nOffered, .nAnswered, .nAbandoned, .nShort, .nFlowout, .nWaiting, .nWaitingOver,
            .slMet, .slDecided, .nBlocked, .nContacts, .siloContacts, .callbackRequested,
            .callbackConnected,
            .callbackFailed,
            .callbackPending, .nHandled, .nInProgress, .holdAbandons, .nTransfers, .agentDump,
            .rna, .unreachable, .ronaVisits, .loggedIn, .available, .ringing, .onCall, .acw,
            .paused, .unknown, .loggedOut:
            .count
        }
    }

    /// Whether the figure speaks of this very moment. Such a figure is withdrawn when its source falls
    /// silent, has no history and no intervals.
    public var isLive: Bool {
        switch self {
        case .nWaiting, .nWaitingOver, .longestWait, .callbackPending, .nInProgress, .loggedIn,
            .available,
            .ringing, .onCall, .acw, .paused, .unknown, .loggedOut:
            true
        default: false
        }
    }
}
