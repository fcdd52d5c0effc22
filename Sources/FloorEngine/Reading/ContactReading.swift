import Metrics
import Vocabulary

/// Takes the figures of whole contacts (`metrics.md` §§ 3.8, 6.2). A contact belongs to the queue it came to
/// first, so that each counts once in every queue, department and company.
struct ContactReading {
    let contacts: ContactLevel
    let z: Double

    func add(to list: inout MeasureList) {
        let n = Int(contacts.contacts)
        list.add(.nContacts, count: n)
        list.add(.contactSL, level)
        list.add(.contactAbRate, .proportion(Int(contacts.lost), of: n, z: z))
        list.add(.contactAHT, .mean(contacts.handling, of: Int(contacts.handled)))
        list.add(.ttq, .mean(contacts.queued, of: n))
        let handled = Int(contacts.handled)
        list.add(.departmentsTouched, .ratio(Int(contacts.departments), of: handled))
        list.add(.siloContacts, count: Int(contacts.silos))
        list.add(.siloRate, .proportion(Int(contacts.silos), of: handled, z: z))
        list.add(.pingpong, .proportion(Int(contacts.returned), of: handled, z: z))
    }

    private var level: Measure { .proportion(Int(contacts.met), of: Int(contacts.decided), z: z) }

    /// Takes the place of the visits' figures, where the level is that of contacts.
    func replace(in list: inout MeasureList) {
        list.replace(.sl, by: level)
        list.replace(.slMet, by: .count(Int(contacts.met)))
        list.replace(.slDecided, by: .count(Int(contacts.decided)))
        list.replace(.atq, by: .mean(contacts.reachedQueued, of: Int(contacts.reached)))
    }
}
