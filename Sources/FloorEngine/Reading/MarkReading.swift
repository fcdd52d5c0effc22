import Metrics
import Vocabulary

/// Takes the marks of people and departments from the answers of one window.
struct MarkReading {
    let house: House
    let floor: Floor
    let scores: PeopleScores
    /// The marks that are there; `nil`: judged without memory.
    let board: MarkBoard?
    private let marker: Marker

    init(house: House, floor: Floor, scores: PeopleScores, board: MarkBoard?) {
        self.house = house
        self.floor = floor
        self.scores = scores
        self.board = board
        marker = Marker(
            rules: floor.definitions.people, statistics: floor.definitions.statistics,
            company: scores.merged(house.everybody))
    }

    /// A person's mark, and what it was found by.
    struct Judged {
        let person: PersonIndex
        let mark: Mark
        let comparison: ScoreComparison?
    }

    /// Everybody at home in a department, each tested against the others there. People without a
    /// department are one team.
    func people(of department: String?) -> [Judged] {
        people(of: department, marker, board.map { .standing(signs(in: $0, department)) } ?? .none)
    }

    private func people(
        of department: String?, _ marker: Marker, _ memory: Marker.Memory
    ) -> [Judged] {
        let people = house.people[department] ?? []
        let scores = people.map { self.scores[$0] }
        let comparisons = marker.comparisons(scores)
        let marks = marker.marks(scores, comparisons, memory)
        return people.indices.map { index in
            Judged(
                person: people[index], mark: marks[index], comparison: comparisons[index])
        }
    }

    private func signs(in board: MarkBoard, _ department: String?) -> [Mark.Sign] {
        let people = house.people[department] ?? []
        guard !board.people.isEmpty else { return people.map { _ in .none } }
        return people.map { board.people[house.name(of: $0)] ?? .none }
    }

    /// Each department, tested against the rest of the house.
    var departments: [String: Mark] {
        departments(
            board.map { board in
                .standing(house.departments.map { board.departments[$0] ?? .none })
            } ?? .none)
    }

    private func departments(_ memory: Marker.Memory) -> [String: Mark] {
        let scores = house.departments.map { self.scores.merged(house.people[$0] ?? []) }
        let marker = marker
        let marks = marker.marks(scores, marker.comparisons(scores), memory)
        return Dictionary(uniqueKeysWithValues: zip(house.departments, marks))
    }

    /// Steps every mark of the house. Costs some hundred nanoseconds a person.
    func step(_ marks: inout MarkBoard, to hour: Instant, windowStart: Instant) {
        let old = marks
        let marker = marker
        var people: [NameID: Mark.Sign] = [:]
        for department in house.people.keys {
            let judged = self.people(
                of: department, marker, .stepping(signs(in: old, department)))
            for one in judged {
                people[house.name(of: one.person)] = one.mark.sign
            }
        }
        let ofDepartments = departments(
            .stepping(house.departments.map { old.departments[$0] ?? .none }))
        marks.step(
            to: hour, windowStart: windowStart, people: people,
            departments: ofDepartments.mapValues(\.sign))
    }
}
