import Metrics
import Vocabulary

/// Takes the figures of whole contacts (`metrics.md` § 3.8). A contact belongs to the queue it came to
/// first, so that each counts once in every queue, department and company.
struct ContactReading {
    let contacts: ContactLevel
    let z: Double

    var measures: [Metric: Measure] {
        let n = Int(contacts.contacts)
        return [
            .nContacts: .count(n), .contactSL: level,
            .contactAbRate: .proportion(Int(contacts.lost), of: n, z: z),
            .contactAHT: .mean(contacts.handling, of: Int(contacts.handled)),
            .ttq: .mean(contacts.queued, of: n),
        ]
    }

    private var level: Measure { .proportion(Int(contacts.met), of: Int(contacts.decided), z: z) }

    /// What takes the place of the visits' figures where the level is that of contacts.
    var instead: [Metric: Measure] {
        [
            .sl: level, .slMet: .count(Int(contacts.met)),
            .slDecided: .count(Int(contacts.decided)),
            .atq: .mean(contacts.reachedQueued, of: Int(contacts.reached)),
        ]
    }
}
