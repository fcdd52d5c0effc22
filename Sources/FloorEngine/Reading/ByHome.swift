import Metrics
import Vocabulary

/// A sum that is known of each department's people.
protocol HomeSum {
    init()
    mutating func merge(_ other: Self)
}

/// A sum for the people at home in each department, made in one pass over all of them.
struct ByHome<Sum: HomeSum> {
    /// By the number of the department; the last is of those at home nowhere.
    private let sums: [Sum]
    private let whole: Sum

    init(_ house: House, _ fill: (inout [Sum]) -> Void) {
        var sums = Array(repeating: Sum(), count: house.departments.count + 1)
        fill(&sums)
        self.sums = sums
        whole = sums.reduce(into: Sum()) { $0.merge($1) }
    }

    func sum(of members: Population.Members) -> Sum {
        switch members {
        case .nobody: Sum()
        case .everybody: whole
        case .department(let number, _): sums[number]
        }
    }
}

extension Crew: HomeSum {}
extension CrewTime: HomeSum {}

extension ByHome where Sum == Crew {
    /// Who is there and does what.
    init(_ present: Present, _ house: House) {
        self.init(house) { crews in
            for person in house.everybody {
                crews[house.number(of: person)].add(
                    present.presences[person.index], at: present.now)
            }
        }
    }
}

extension ByHome where Sum == CrewTime {
    /// How long which states lasted: what was counted, and the states that go on in `window`.
    init(_ tallies: [Tally], _ window: Window?, _ present: Present, _ house: House) {
        self.init(house) { times in
            for tally in tallies {
                tally.persons.forEach { person, cell in
                    guard house.isPerson(person) else { return }
                    times[house.number(of: person)].add(
                        cell, isKnown: present.presences[person.index].isPresent != nil)
                }
            }
            guard let window else { return }
            for person in house.everybody {
                guard let running = present.running(person, in: window) else { continue }
                times[house.number(of: person)].add(
                    running, isKnown: present.presences[person.index].isPresent != nil)
            }
        }
    }
}
