public import Vocabulary

/// The names of figures.
public enum MetricPhrase: Phrase {
    /// As short as it stands before a number: `SL`, `LONGEST`. A figure without a common short name
    /// goes by its symbol.
    case short(Metric)

    public var english: String {
        switch self {
        case .short(let metric): Self.short(metric) ?? metric.rawValue
        }
    }

    private static func short(_ metric: Metric) -> String? {
        names[metric]
    }

    private static let names: [Metric: String] = [
        .nOffered: "OFFERED", .nAnswered: "ANSWERED", .nAbandoned: "ABN n", .nFlowout: "FLOW-OUT",
        .nWaiting: "WAIT", .nWaitingOver: "WAIT > T", .longestWait: "LONGEST",
        .nBlocked: "BLOCKED n", .blockedRate: "BLOCKED", .callbackRequested: "CALL-BACKS",
        .callbackPending: "TO CALL", .callbackSuccess: "REACHED", .callbackWait: "CALL-BACK IN",
        .nContacts: "CONTACTS", .contactSL: "SL CONT", .contactAbRate: "ABN CONT",
        .contactAHT: "AHT CONT", .ttq: "IN QUEUES",
        .departmentsTouched: "DEPTS", .siloContacts: "SILO n", .siloRate: "SILO",
        .pingpong: "SENT BACK",
        .acdPickup: "PICKUP", .npsGap: "GAP",
        .sl: "SL", .slMet: "IN TIME", .slDecided: "DECIDED", .abRate: "ABN", .nShort: "SHORT",
        .nHandled: "HANDLED",
        .asa: "ASA", .waitP50: "P50", .waitP90: "P90", .waitP95: "P95", .waitMax: "MAX WAIT",
        .aht: "AHT", .att: "TALK", .avgHold: "HOLD", .avgACW: "ACW",
        .transferRate: "MOVED ON", .rna: "MISSED n", .rnaRate: "MISSED",
        .pauseShare: "PAUSED", .pauseOverrun: "OVER PLAN",
        .npsAgent: "NPS", .npsCompany: "CO. NPS", .csat: "CSAT", .ces: "CES",
    ]
}
