import Metrics
import Periods
import Vocabulary

/// Who was busy for too much of half an hour (`metrics.md` § 7.2, `max_occupancy`): people and the
/// departments they are at home in. Steps at each full quarter of an hour.
struct Strain: Equatable, Sendable {
    private(set) var people: Set<NameID> = []
    private var departments: Set<String> = []
    private var isEverywhere = false
    private var steppedAt: Instant?

    static var stretch: Timespan { .minutes(30) }
    private static var step: Timespan { .minutes(15) }
    /// Somebody back from a long pause is not overworked by the first call.
    private static var least: Timespan { .minutes(15) }

    /// Nobody.
    init() {}

    func isDue(at now: Instant) -> Bool {
        steppedAt != now.floored(to: Self.step)
    }

    /// Costs a merge of two cells of persons.
    init(_ reader: inout SnapshotReader, at now: Instant) {
        let end = now.floored(to: Self.step)
        steppedAt = end
        let rules = reader.state.definitions.people
        let window = Window(end - Self.stretch, end)
        let cells = reader.everything(window).cells(reader.present, window)
        var company = StateTime()
        for (department, ofDepartment) in reader.house.people {
            var sum = StateTime()
            for person in ofDepartment where reader.present.presences[person.index].isPresent != nil
            {
                let time = cells[person.index].time
                sum.merge(time)
                if Self.isTooMuch(time, rules) {
                    people.insert(reader.house.name(of: person))
                }
            }
            company.merge(sum)
            if let department, Self.isTooMuch(sum, rules) { departments.insert(department) }
        }
        isEverywhere = Self.isTooMuch(company, rules)
    }

    private static func isTooMuch(_ time: StateTime, _ rules: PeopleRules) -> Bool {
        let (part, whole) = time.occupancy(by: rules.occupancyDenominator)
        guard whole >= least else { return false }
        return part.inSeconds > rules.mostOccupancy * whole.inSeconds
    }

    /// Whether the people of a row were too busy. Those of a queue work in others, too.
    func holds(_ row: Grader.Row) -> Bool {
        switch row {
        case .company: isEverywhere
        case .department(let name): departments.contains(name)
        case .queue: false
        }
    }
}
