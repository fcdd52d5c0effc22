import Metrics
import Vocabulary

/// The queues and people one row speaks of.
struct Population {
    /// The id of the row: a department, a queue, `*` for the company.
    let id: String
    let queues: [QueueIndex]
    /// At home here; empty for a queue.
    let people: [PersonIndex]
    /// Survey answers that name neither a queue nor a person.
    let places: Places
    /// A queue has no people of its own and so no scores.
    let hasPeople: Bool

    enum Places {
        case none, all
        case department(Voice.Place)
    }
}

extension Population {
    static func company(_ floor: Floor) -> Population {
        Population(
            id: "*", queues: floor.queues, people: floor.people, places: .all, hasPeople: true)
    }

    static func department(_ name: String, _ floor: Floor, _ house: House) -> Population {
        Population(
            id: name, queues: house.queues[name] ?? [], people: house.people[name] ?? [],
            places: .department(.department(floor.names.label(name))), hasPeople: true)
    }

    static func queue(_ queue: QueueIndex, _ floor: Floor) -> Population {
        Population(
            id: floor.name(of: queue), queues: [queue], people: [], places: .none,
            hasPeople: false)
    }
}

extension Population {
    /// The row's service cell: its queues, and the handlings of its people that had no visit.
    func serviceCell(in tally: Tally) -> QueueCell {
        var cell = QueueCell()
        for queue in queues { cell.merge(tally.queue(queue)) }
        for person in people {
            if let direct = tally.direct[person] { cell.handling.merge(direct) }
        }
        if isWhole {
            cell.gate.merge(tally.outside)
            cell.contacts.merge(tally.unqueued)
        }
        return cell
    }

    /// Whether this is everybody.
    private var isWhole: Bool {
        if case .all = places { return true }
        return false
    }

    /// The row's answers: the agent question by people, the others by queue, person or place.
    func voice(in source: some AnswerSource) -> VoiceCell {
        var voice = VoiceCell()
        for queue in queues { voice.merge(source.voice(of: queue)) }
        for person in people {
            if let own = source.credits[person]?.voice {
                voice.agentAnswers.merge(own.agentAnswers)
            }
            if let own = source.voices[.person(person)] { voice.merge(own) }
        }
        switch places {
        case .none: break
        case .department(let place):
            if let own = source.voices[place] { voice.merge(own) }
        case .all:
            for (place, own) in source.voices where !place.isPerson { voice.merge(own) }
        }
        return voice
    }

    /// Answers of those who were asked about a person of the row and about the company.
    func pairs(in source: some AnswerSource) -> ScorePairs {
        people.reduce(into: ScorePairs()) { pairs, person in
            if let own = source.credits[person]?.pairs { pairs.merge(own) }
        }
    }

    /// The scores of the row.
    func scores(in source: some AnswerSource, _ statistics: StatisticsRules) -> [Metric: Measure] {
        VoiceReading(
            voice: voice(in: source), pairs: pairs(in: source), isWhole: isWhole,
            statistics: statistics
        ).measures
    }

    /// Callers lost and of how many, each queue by its own rule.
    private func abandonment(in tally: Tally, _ floor: Floor) -> (part: Int, of: Int) {
        queues.reduce((0, 0)) { sum, queue in
            let rules = floor.rules[queue.index]
            let own = tally.queue(queue).flow.abandonment(
                by: rules.abandonDenominator, includingShort: rules.abandonIncludesShort)
            return (sum.0 + own.part, sum.1 + own.of)
        }
    }

    /// The rule of the queues where they agree, else the company's.
    private func percentileRule(_ floor: Floor) -> ServiceRules.PercentileRule {
        let rules = Set(queues.map { floor.rules[$0.index].percentile })
        let shared = rules.count == 1 ? rules.first : nil
        return shared ?? floor.definitions.service.percentile
    }

    /// The level by the formula that the queues were given besides; `nil` where they differ in it.
    func variantLevel(in tally: Tally, _ floor: Floor) -> VariantLevel? {
        let variants = Set(queues.map { floor.rules[$0.index].variant })
        guard variants.count == 1, let variant = variants.first, variant != .default else {
            return nil
        }
        let cell = serviceCell(in: tally)
        let (part, whole) = cell.level.parts(of: variant, with: cell.flow)
        var figure = Measure.proportion(part, of: whole, z: floor.definitions.statistics.z).figure
        figure.value = figure.value.map(variant.rounded)
        return VariantLevel(variant, figure)
    }

    /// Of those of whom a source says whether they are there.
    func knownTime(in tally: Tally, _ present: Present) -> StateTime {
        people.reduce(into: StateTime()) { time, person in
            guard present.presences[person.index].isPresent != nil else { return }
            time.merge(tally.persons[person].time)
        }
    }

    private func overrun(in tally: Tally, _ rules: PeopleRules) -> Timespan? {
        guard !rules.pausePlans.isEmpty else { return nil }
        return people.reduce(.zero) { $0 + tally.persons[$1].overrun }
    }

    private func stateTime(in tally: Tally) -> StateTime {
        people.reduce(into: StateTime()) { $0.merge(tally.persons[$1].time) }
    }

    /// Everything the dictionary says about the row.
    func measures(in tally: Tally, _ present: Present) -> [Metric: Measure] {
        let floor = present.floor
        let cell = serviceCell(in: tally)
        var result = ServiceReading(
            cell: cell, abandonment: abandonment(in: tally, floor),
            percentileRule: percentileRule(floor), waiting: present.waiting(in: queues),
            inProgress: present.inProgress(in: queues, by: people),
            pendingCallbacks: present.pendingCallbacks(in: queues),
            arrived: Int(isWhole ? cell.gate.arrivals : cell.gate.entries),
            definitions: floor.definitions, knowsHold: floor.knowsHold, now: present.now
        ).measures
        let contacts = ContactReading(
            contacts: cell.contacts, z: floor.definitions.statistics.z)
        result.merge(contacts.measures) { first, _ in first }
        guard hasPeople else { return result }
        if floor.definitions.level == .contact { result.merge(contacts.instead) { $1 } }
        let people = PeopleReading(
            presences: people.map { present.presences[$0.index] }, time: stateTime(in: tally),
            knownTime: knownTime(in: tally, present),
            toldRinging: people.reduce(.zero) { $0 + tally.persons[$1].offers.toldRinging },
            overrun: overrun(in: tally, floor.definitions.people),
            rules: floor.definitions.people)
        result.merge(people.measures) { first, _ in first }
        result.merge(scores(in: tally, floor.definitions.statistics)) { first, _ in first }
        return result
    }
}

extension Voice.Place {
    fileprivate var isPerson: Bool {
        if case .person = self { return true }
        return false
    }
}
