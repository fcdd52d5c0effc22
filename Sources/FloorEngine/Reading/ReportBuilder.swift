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
        return Report.Group.Kind.allCases.filter { plan.groups.contains($0) }.flatMap { kind in
            groups(of: kind, house, marks, window)
        }
    }

    private func groups(
        of kind: Report.Group.Kind, _ house: House, _ marks: ReportMarks, _ window: Window?
    ) -> [Report.Group] {
        switch kind {
        case .company:
            return plan.department == nil
                ? [row(.company(floor), .company, .none)] : []
        case .department:
            return house.departments.filter(isWanted).map {
                row(.department($0, floor, house), .department, marks.department($0))
            }
        case .queue: return queues(house).map { row(.queue($0, floor), .queue, .none) }
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
        _ population: Population, _ kind: Report.Group.Kind, _ mark: Mark.Sign
    ) -> Report.Group {
        let cell = population.serviceCell(in: tally)
        var entries = ReportEntries(definitions: floor.definitions)
        entries.add(population.measures(in: tally, present))
        entries.addVariants(of: cell)
        if population.hasPeople {
            entries.addScores(population.voice(in: tally), mark)
            entries.addPauses(
                pauses(of: population.people), of: population.knownTime(in: tally, present))
            entries.addPausedNow(population.people.map { present.presences[$0.index] }, floor.names)
        }
        return entries.group(kind, population.id)
    }

    private func agent(_ person: PersonIndex, _ marks: ReportMarks) -> Report.Group {
        let cell = tally.persons[person]
        let presence = present.presences[person.index]
        let definitions = floor.definitions
        let own = tally.credits[person] ?? PersonVoice()
        let score = own.voice.agent
        var entries = ReportEntries(definitions: definitions)
        let people = PeopleReading(
            presences: [presence], time: cell.time,
            knownTime: presence.isPresent == nil ? StateTime() : cell.time,
            toldRinging: cell.offers.toldRinging,
            overrun: definitions.people.pausePlans.isEmpty ? nil : cell.overrun,
            rules: definitions.people)
        var measures = HandlingReading(
            time: cell.handling, definitions: definitions, knowsHold: floor.knowsHold
        ).measures
        measures.merge(RingReading(offers: cell.offers, z: definitions.statistics.z).measures) {
            first, _ in first
        }
        measures.merge(people.measures) { first, _ in first }
        measures[.ronaVisits] = nil
        measures[.nAnswered] = .count(Int(cell.offers.accepted))
        measures[.nInProgress] = .count(presence.queues.count)
        let voice = VoiceReading(
            voice: own.voice, pairs: own.pairs, statistics: definitions.statistics)
        measures.merge(voice.measures) { $1 }
        measures[.npsShrunk] = .seconds(marks.ranking.shrunk(score), of: score.answers)
        entries.add(measures)
        entries.addScores(own.voice, marks[person])
        entries.addPauses(pauses(of: [person]), of: people.knownTime)
        entries.addPausedNow([presence], floor.names)
        return entries.group(.agent, floor.name(of: person))
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
            .filter { $0.start <= present.now }.map { collection.part($0) }
        let company = plan.department == nil ? parts.map { interval(nil, $0, house) } : []
        return company + queues(house).flatMap { queue in parts.map { interval(queue, $0, house) } }
    }

    /// - Parameter queue: `nil` is the company.
    private func interval(
        _ queue: QueueIndex?, _ part: Collection.Part, _ house: House
    ) -> Report.Group {
        let population =
            queue.map { Population.queue($0, floor) } ?? .company(floor)
        let cell = population.serviceCell(in: part.tally)
        var measures = population.measures(in: part.tally, present)
        var entries = ReportEntries(definitions: floor.definitions)
        if population.hasPeople {
            let people = PeopleReading(
                presences: present.presences, time: part.time,
                knownTime: part.time, toldRinging: cell.offers.toldRinging, overrun: nil,
                rules: floor.definitions.people)
            measures.merge(people.measures) { $1 }
        }
        entries.add(measures.filter { !$0.key.isLive })
        entries.addVariants(of: cell)
        if population.hasPeople { entries.addScores(population.voice(in: part.tally), .none) }
        return entries.group(.interval, population.id, part.interval)
    }
}
