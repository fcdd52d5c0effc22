import Metrics
import Vocabulary

/// All that counts in one window, in a few tallies that are read as one: what is kept of the past, what
/// is new, what is still open. Reading several costs less than merging what nobody looks at.
struct Counted: Sendable {
    let queues: [Tally]
    /// Empty where nobody asks what people did.
    let persons: [Tally]

    init(queues: [Tally], persons: [Tally] = []) {
        self.queues = queues
        self.persons = persons
    }

    /// The row's service cell: its queues, and the handlings of its people that had no visit.
    ///
    /// - Parameter withSpread: with the single values that percentiles are taken of.
    func cell(of population: Population, _ house: House, withSpread: Bool = true) -> QueueCell {
        var cell = QueueCell()
        var (waits, handlings): ([ValueCounts], [ValueCounts]) = ([], [])
        for tally in queues {
            for queue in population.queues where queue.index < tally.queues.count {
                cell.merge(tally.queues[queue.index], withSpread: false)
                guard withSpread else { continue }
                waits.append(tally.queues[queue.index].waits.ranked)
                handlings.append(tally.queues[queue.index].handling.wholes)
            }
            for (person, direct) in tally.direct where house.holds(person, population.members) {
                cell.handling.merge(direct, withWholes: false)
                if withSpread { handlings.append(direct.wholes) }
            }
            guard population.isWhole else { continue }
            cell.gate.merge(tally.outside)
            cell.contacts.merge(tally.unqueued)
        }
        if withSpread {
            cell.waits.take(ranked: waits)
            cell.handling.take(wholes: handlings)
        }
        return cell
    }

    func flow(of queue: QueueIndex) -> VisitFlow {
        var flow = VisitFlow()
        for tally in queues where queue.index < tally.queues.count {
            flow.merge(tally.queues[queue.index].flow)
        }
        return flow
    }

    /// What each person did, by index, without single handlings; with the states that go on.
    func cells(_ present: Present, _ window: Window) -> [PersonCell] {
        var cells = Array(repeating: PersonCell(), count: present.presences.count)
        for tally in persons {
            tally.persons.forEach { person, cell in
                if person.index < cells.count { cells[person.index].merge(cell, with: .persons) }
            }
        }
        for index in cells.indices {
            guard let running = present.running(PersonIndex(index), in: window) else { continue }
            cells[index].time.add(running)
        }
        return cells
    }
}
