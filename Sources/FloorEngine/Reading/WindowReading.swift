import Metrics
import Vocabulary

/// Takes the figures of rows in one window.
struct WindowReading {
    let present: Present
    let house: House
    let counted: Counted
    /// What callers answered in the score window.
    let voice: HouseVoice
    let crews: ByHome<Crew>
    let times: ByHome<CrewTime>

    private var definitions: Definitions { present.floor.definitions }

    /// The figures of a row.
    ///
    /// - Parameter wanted: only these; `nil`: all.
    func measures(of population: Population, only wanted: [Metric]? = nil) -> MeasureList {
        var list = MeasureList(only: wanted)
        let crew = crews.sum(of: population.members)
        addService(of: population, direct: crew.direct, to: &list)
        guard population.hasPeople else { return list }
        PeopleReading(
            crew: crew, time: times.sum(of: population.members), rules: definitions.people
        ).add(to: &list)
        if list.wants(where: VoiceReading.metrics.contains) {
            VoiceReading(
                voice: voice.voice(of: population), pairs: voice.pairs(of: population),
                isWhole: population.isWhole, statistics: definitions.statistics
            ).add(to: &list)
        }
        return list
    }

    /// The level by the formula that the queues were given besides; `nil` where they differ in it.
    func variantLevel(of population: Population) -> VariantLevel? {
        let rules = present.floor.rules
        guard let first = population.queues.first else { return nil }
        let variant = rules[first.index].variant
        guard variant != .default,
            population.queues.allSatisfy({ rules[$0.index].variant == variant })
        else { return nil }
        let cell = counted.cell(of: population, house, withSpread: false)
        let (part, whole) = cell.level.parts(of: variant, with: cell.flow)
        var figure = Measure.proportion(part, of: whole, z: definitions.statistics.z).figure
        figure.value = figure.value.map(variant.rounded)
        return VariantLevel(variant, figure)
    }

    /// Everything of visits and handlings.
    ///
    /// - Parameter direct: conversations of the row's people that came past all queues, at present.
    private func addService(of population: Population, direct: Int, to list: inout MeasureList) {
        let queues = population.queues
        let cell = counted.cell(of: population, house, withSpread: list.wants(where: \.isSpread))
        ServiceReading(
            cell: cell, abandonment: abandonment(of: queues),
            percentileRule: percentileRule(of: queues), waiting: present.waiting(in: queues),
            inProgress: present.inProgress(in: queues) + direct,
            pendingCallbacks: present.pendingCallbacks(in: queues),
            arrived: Int(population.isWhole ? cell.gate.arrivals : cell.gate.entries),
            definitions: definitions, knowsHold: present.floor.knowsHold, now: present.now
        ).add(to: &list)
        let contacts = ContactReading(contacts: cell.contacts, z: definitions.statistics.z)
        contacts.add(to: &list)
        if population.hasPeople, definitions.level == .contact {
            contacts.replace(in: &list)
        }
    }

    /// Callers lost and of how many, each queue by its own rule.
    private func abandonment(of queues: [QueueIndex]) -> (part: Int, of: Int) {
        let rules = present.floor.rules
        return queues.reduce((0, 0)) { sum, queue in
            let own = counted.flow(of: queue).abandonment(
                by: rules[queue.index].abandonDenominator,
                includingShort: rules[queue.index].abandonIncludesShort)
            return (sum.0 + own.part, sum.1 + own.of)
        }
    }

    /// The rule of the queues where they agree, else the company's.
    private func percentileRule(of queues: [QueueIndex]) -> ServiceRules.PercentileRule {
        let rules = present.floor.rules
        let fallback = definitions.service.percentile
        guard let first = queues.first else { return fallback }
        let rule = rules[first.index].percentile
        return queues.allSatisfy { rules[$0.index].percentile == rule } ? rule : fallback
    }
}
