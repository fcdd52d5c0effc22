import Vocabulary

/// Quarter hours of queues and days of persons, in UTC, for as long as the input is: what an export of
/// every interval is made of.
struct Ledger: FactLayer {
    private(set) var quarters = Cells(of: .queues)
    private(set) var days = Cells(of: .persons)
    /// Answers to the agent question by day.
    private(set) var answers = Cells(of: .queues)
    /// The stretches of the newest fact.
    private var quarter = Slot(of: Ledger.quarter)
    private var day = Slot(of: Ledger.day)

    static var quarter: Timespan { .minutes(15) }
    static var day: Timespan { .hours(24) }

    mutating func add(_ facts: [Fact]) {
        for fact in facts {
            switch fact.kind {
            case .voiced(let voice): if !voice.isRelationship { add(voice, at: fact.at) }
            case .paired, .contact: break
            default:
                if fact.concernsQueues {
                    quarters.add(fact, to: quarter.number(at: fact.at))
                }
            }
            if fact.concernsPersons { addToDays(fact) }
        }
    }

    private mutating func addToDays(_ fact: Fact) {
        guard fact.begin >= day.start, fact.at < day.end else {
            _ = day.number(at: fact.at)
            return fact.cut(by: Self.day) { days.add($1, to: $0) }
        }
        days.add(fact, to: day.number)
    }

    /// An answer about a person counts for the person, and for the queue that brought the two together.
    private mutating func add(_ voice: Voice, at: Instant) {
        answers.add(Fact(.voiced(voice), at: at), to: at.slot(of: Self.day))
        guard let queue = voice.queue else { return }
        var placed = voice
        placed.place = .queue(queue)
        placed.person = nil
        quarters.add(Fact(.voiced(placed), at: at), to: at.slot(of: Self.quarter))
    }

    mutating func merge(_ other: Self) {
        quarters.merge(other.quarters)
        days.merge(other.days)
        answers.merge(other.answers)
    }

    /// Takes out the cells that end at or before `border`.
    mutating func take(until border: Instant) -> Ledger {
        var taken = Ledger()
        taken.quarters = quarters.take(before: border.slot(of: Self.quarter))
        taken.days = days.take(before: border.slot(of: Self.day))
        taken.answers = answers.take(before: border.slot(of: Self.day))
        return taken
    }

    func emptied() -> Self { Ledger() }

    func forget(at now: Instant) {}
}
