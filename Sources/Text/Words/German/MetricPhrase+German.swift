import Vocabulary

extension MetricPhrase {
    public var german: String {
        switch self {
        case .short(let metric): Self.germanNames[metric] ?? metric.rawValue
        }
    }

    private static let germanNames: [Metric: String] = [
        .nOffered: "ANGEB.", .nAnswered: "ANGEN.", .nAbandoned: "ABBR n", .nFlowout: "ÜBERLAUF",
        .nWaiting: "WARTEND", .nWaitingOver: "WART > T", .longestWait: "LÄNGSTE",
        .sl: "SL", .slMet: "RECHTZ.", .slDecided: "ENTSCH.", .abRate: "ABBR", .nShort: "KURZ",
        .nHandled: "ERLEDIGT",
        .asa: "ASA", .waitP50: "P50", .waitP90: "P90", .waitP95: "P95", .waitMax: "MAX",
        .aht: "AHT", .att: "GESPR", .avgHold: "HALTEN", .avgACW: "NACHB",
        .transferRate: "WEITER", .rna: "VERP n", .rnaRate: "VERPASST",
        .nBlocked: "ABGEW n", .blockedRate: "ABGEW", .callbackRequested: "RÜCKRUFE",
        .callbackPending: "OFFEN", .callbackSuccess: "ERREICHT", .callbackWait: "RÜCKRUF IN",
        .nContacts: "KONTAKTE", .contactSL: "SL KONT", .contactAbRate: "ABBR KONT",
        .contactAHT: "AHT KONT", .ttq: "IN SCHLANGEN",
        .departmentsTouched: "ABTEIL", .siloContacts: "SILOS n", .siloRate: "SILOS",
        .pingpong: "HIN UND HER",
        .acdPickup: "ABHEBEN", .npsGap: "ABST",
        .pauseShare: "PAUSE", .pauseOverrun: "ÜBER PLAN",
        .npsAgent: "NPS", .npsCompany: "FA. NPS", .csat: "CSAT", .ces: "CES",
    ]
}
