import Metrics
import Periods
import Vocabulary

/// Writes the groups of a report from what was collected.
struct ReportBuilder {
    let present: Present
    let collection: Collection
    let calendar: SiteCalendar
    let plan: ReportPlan

    /// Paused time by person and the word of the reason.
    private let pauses: [PersonIndex: [String: Timespan]]

    init(present: Present, collection: Collection, calendar: SiteCalendar, plan: ReportPlan) {
        self.present = present
        self.collection = collection
        self.calendar = calendar
        self.plan = plan
        pauses = collection.total.pauses.reduce(into: [:]) { pauses, pause in
            let reason = pause.key.reason.map { present.floor.names.string($0.name) } ?? ""
            pauses[pause.key.person, default: [:]][reason, default: .zero] += pause.value
        }
    }

    private var floor: Floor { present.floor }
    private var tally: Tally { collection.total }

    func groups(in window: Window?) -> [Report.Group] {
        // People are at home where they answered most over the whole input.
        let house = House(floor, Homes(floor, answered: tally.answered))
        let marks = ReportMarks(floor, house, tally)
        let reading = reading(of: tally, house)
        return Report.Group.Kind.allCases.filter { plan.groups.contains($0) }.flatMap { kind in
            groups(of: kind, reading, marks, window)
        }
    }

    private func reading(of tally: Tally, _ house: House) -> WindowReading {
        WindowReading(
            present: present, house: house, counted: Counted(queues: [tally], persons: [tally]),
            voice: HouseVoice([tally], house), crews: ByHome(present, house),
            times: ByHome([tally], nil, present, house))
    }

    private func groups(
        of kind: Report.Group.Kind, _ reading: WindowReading, _ marks: ReportMarks,
        _ window: Window?
    ) -> [Report.Group] {
        let house = reading.house
        switch kind {
        case .company:
            return plan.department == nil
                ? [row(.company(floor), .company, .none, reading)] : []
        case .department:
            return house.departments.filter(isWanted).map {
                row(.department($0, floor, house), .department, marks.department($0), reading)
            }
        case .queue: return queues(house).map { row(.queue($0, floor), .queue, .none, reading) }
        case .agent: return people(house).map { agent($0, marks) }
        case .interval: return window.map { intervals(in: $0, house) } ?? []
        }
    }

    private func isWanted(_ department: String) -> Bool {
        plan.department == nil || plan.department == department
    }

    private func queues(_ house: House) -> [QueueIndex] {
        floor.queues.filter { isWanted(house.department(of: $0)) }
            .sorted { floor.name(of: $0) < floor.name(of: $1) }
    }

    private func people(_ house: House) -> [PersonIndex] {
        floor.people
            .filter { plan.department == nil || house.department(of: $0) == plan.department }
            .sorted { floor.name(of: $0) < floor.name(of: $1) }
    }
}

extension ReportBuilder {
    private func row(
        _ population: Population, _ kind: Report.Group.Kind, _ mark: Mark.Sign,
        _ reading: WindowReading
    ) -> Report.Group {
        var entries = ReportEntries(definitions: floor.definitions)
        entries.add(reading.measures(of: population).byMetric)
        entries.addVariants(of: reading.counted.cell(of: population, reading.house))
        if population.hasPeople {
            let people = reading.house.people(population.members)
            entries.addScores(reading.voice.voice(of: population), mark)
            entries.addRelationship(relationshipVoice(of: population, reading.house))
            entries.addPauses(pauses(of: people))
            entries.addPauseShares(
                pauses(of: people.filter { present.presences[$0.index].isPresent != nil }),
                of: reading.times.sum(of: population.members).known)
            entries.addPausedNow(people.map { present.presences[$0.index] }, floor.names)
        }
        return entries.group(kind, population.id)
    }

    private func agent(_ person: PersonIndex, _ marks: ReportMarks) -> Report.Group {
        let presence = present.presences[person.index]
        let own = tally.credits[person] ?? PersonVoice()
        let score = own.voice.agent
        let time = CrewTime(tally.persons[person], isKnown: presence.isPresent != nil)
        var measures = measures(of: tally.persons[person], time, presence, own)
        measures[.ronaVisits] = nil
        measures[.npsShrunk] = .seconds(marks.ranking.shrunk(score), of: score.answers)
        var entries = ReportEntries(definitions: floor.definitions)
        entries.add(measures)
        entries.addScores(own.voice, marks[person])
        entries.addPauses(pauses(of: [person]))
        entries.addPauseShares(pauses(of: [person]), of: time.known)
        entries.addPausedNow([presence], floor.names)
        return entries.group(.agent, floor.name(of: person))
    }

    private func measures(
        of cell: PersonCell, _ time: CrewTime, _ presence: Presence, _ own: PersonVoice
    ) -> [Metric: Measure] {
        let definitions = floor.definitions
        var list = MeasureList()
        HandlingReading(
            time: cell.handling, definitions: definitions, knowsHold: floor.knowsHold
        ).add(to: &list)
        RingReading(offers: cell.offers, z: definitions.statistics.z).add(to: &list)
        PeopleReading(
            crew: Crew([presence], at: present.now), time: time, rules: definitions.people
        ).add(to: &list)
        VoiceReading(
            voice: own.voice, pairs: own.pairs, statistics: definitions.statistics
        ).add(to: &list)
        list.add(.nAnswered, count: Int(cell.offers.accepted))
        list.add(.nInProgress, count: Int(presence.calls))
        return list.byMetric
    }

    private func pauses(of people: [PersonIndex]) -> [String: Timespan] {
        people.reduce(into: [:]) { result, person in
            result.merge(pauses[person] ?? [:]) { $0 + $1 }
        }
    }
}

extension ReportBuilder {
    private func intervals(in window: Window, _ house: House) -> [Report.Group] {
        let parts = calendar.intervals(in: window, minutes: plan.intervalMinutes)
            .filter { $0.start <= present.now }.map { interval in
                let part = collection.part(interval)
                return (part, reading(of: part.tally, house))
            }
        let company =
            plan.department == nil ? parts.map { group(.company(floor), $0, $1) } : []
        return company
            + queues(house).flatMap { queue in
                parts.map { group(.queue(queue, floor), $0, $1) }
            }
    }

    private func group(
        _ population: Population, _ part: Collection.Part, _ reading: WindowReading
    ) -> Report.Group {
        let cell = reading.counted.cell(of: population, reading.house)
        var measures = reading.measures(of: population).byMetric
        if population.hasPeople {
            var list = MeasureList()
            PeopleReading(
                crew: Crew(present.presences, at: present.now),
                time: CrewTime(
                    part.time, isKnown: true, toldRinging: cell.offers.toldRinging),
                rules: floor.definitions.people, knowsOverrun: false
            ).add(to: &list)
            measures.merge(list.byMetric) { $1 }
        }
        var entries = ReportEntries(definitions: floor.definitions)
        entries.add(measures.filter { !$0.key.isLive })
        entries.addOpen(unsettled(of: population, in: part.interval))
        entries.addVariants(of: cell)
        if population.hasPeople { entries.addScores(reading.voice.voice(of: population), .none) }
        return entries.group(.interval, population.id, part.interval)
    }
}

extension ReportBuilder {
    /// Answers about the company at large, which are never added to the others.
    private func relationshipVoice(of population: Population, _ house: House) -> VoiceCell {
        tally.relationships.reduce(into: VoiceCell()) { voice, answers in
            if holds(answers.key, population, house) { voice.merge(answers.value) }
        }
    }

    private func holds(_ place: Voice.Place, _ population: Population, _ house: House) -> Bool {
        switch (place, population.members) {
        case (_, .everybody): true
        case (.queue(let queue), _): population.queues.contains(queue)
        case (.person(let person), let members): house.holds(person, members)
        case (_, .department(_, let own)): place == own
        case (_, .nobody): false
        }
    }

    /// How many callers of an interval still wait, where their ends will count in it; `nil`: they will not.
    private func unsettled(of population: Population, in interval: Window) -> Int? {
        let cohorts = population.queues.filter { floor.rules[$0.index].settlesLate }
        guard !cohorts.isEmpty else { return nil }
        let limit = floor.definitions.time.ghostAfter
        return floor.book.visits.count { visit in
            !visit.isCallback && cohorts.contains(visit.queue) && interval.contains(visit.enteredAt)
                && visit.age(at: present.now) < limit
        }
    }
}
