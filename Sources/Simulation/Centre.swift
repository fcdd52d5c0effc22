public import Periods
public import Vocabulary

/// A contact centre that behaves like one: people call, wait, are answered or give up, agents come and
/// go, take breaks and wrap up. Nothing is drawn at random that follows from something else.
///
/// The same seed, plan and calendar give the same events, however the time is cut into steps. What it
/// tells is what a `queue_log` can tell, and which phone rings: whole seconds, stated waits, after-call
/// work as a pause with the reason `wrap-up`. A day costs about ten milliseconds.
public struct Centre: Sendable {
    public let plan: CentrePlan
    /// The contacts begun in the last step, for those who write their names down.
    public private(set) var newContacts: [ContactName] = []

    let calendar: SiteCalendar
    var dice: Dice
    var agenda = Agenda()
    var lines: [Line]
    var agents: [Agent]
    let reasons: PauseReasons
    /// Callers, and the places in that list which may be taken again.
    var callers: [Caller] = []
    var vacant: [Int] = []
    /// The second of the present happening.
    var now: Int64
    var journal = EventBatch()
    private var contactCount: Int64 = 0

    /// A centre that opens at the beginning of the local date of `start`.
    ///
    /// - Precondition: `start` is after 1970-01-02.
    public init(
        seed: UInt64, calendar: SiteCalendar, names: Names, from start: Instant,
        plan: CentrePlan = .lively
    ) {
        let date = calendar.date(of: start)
        self.plan = plan
        self.calendar = calendar
        dice = Dice(seed: seed)
        lines = plan.departments.map { Line($0, names: names) }
        agents = []
        reasons = PauseReasons(names: names)
        now = calendar.instant(on: date, minute: 0).milliseconds / 1000
        hire(names)
        sendNightCrew(of: CivilDate(day: date.day - 1))
        agenda.add(.dayBegins(date), at: now)
    }

    /// Lives on up to `instant`, and appends all that happens until then and at it, in order of time.
    public mutating func advance(to instant: Instant, into batch: inout EventBatch) {
        swap(&journal, &batch)
        newContacts.removeAll(keepingCapacity: true)
        let last = instant.floored(to: .seconds(1)).milliseconds / 1000
        while let next = agenda.next(upTo: last) {
            now = next.second
            perform(next.happening)
        }
        swap(&journal, &batch)
    }
}

extension Centre {
    private mutating func perform(_ happening: Happening) {
        switch happening {
        case .dayBegins(let date): begin(date)
        case .arrival(let queue): arrive(in: queue)
        case .patienceEnds(let caller, let turn): losePatience(caller, turn)
        case .ringingEnds(let agent, let turn): stopRinging(agent, turn)
        case .talkEnds(let agent, let turn): hangUp(agent, turn)
        case .pauseEnds(let agent, let turn): resume(agent, turn)
        case .shiftBegins(let agent): logIn(agent)
        case .shiftEnds(let agent): endShift(of: agent)
        case .pauseDue(let agent, let respite): allow(respite, to: agent)
        case .survey(let caller): askOpinion(of: caller)
        }
    }

    private mutating func begin(_ date: CivilDate) {
        let next = CivilDate(day: date.day + 1)
        agenda.add(.dayBegins(next), at: second(on: next, minute: 0))
        for department in plan.departments.indices {
            expectCalls(for: department, on: date)
            planShifts(of: department, on: date)
        }
    }

    private mutating func arrive(in queue: Int) {
        contactCount += 1
        let name = ContactName(second: now, number: contactCount)
        newContacts.append(name)
        let place = vacant.popLast() ?? callers.count
        let turn = place < callers.count ? callers[place].turn : 0
        let caller = Caller(
            contact: name.key, queue: queue, entered: now, place: .gone, ending: .abandoned,
            turn: turn)
        if place < callers.count { callers[place] = caller } else { callers.append(caller) }
        join(queue, caller: place, via: .direct)
    }

    func second(on date: CivilDate, minute: Int) -> Int64 {
        calendar.instant(on: date, minute: minute).milliseconds / 1000
    }

    mutating func tell(_ kind: Event.Kind) {
        journal.events.append(Event(kind, at: Instant(milliseconds: now * 1000)))
    }
}
