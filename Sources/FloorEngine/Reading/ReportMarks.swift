import Metrics
import Vocabulary

/// The marks of a report: of its own window, and without memory.
struct ReportMarks {
    let ranking: Ranking
    private let people: [PersonIndex: Mark.Sign]
    private let departments: [String: Mark]

    init(_ floor: Floor, _ house: House, _ tally: Tally) {
        var scores = PeopleScores(parts: 1)
        scores.addToLast(tally)
        let reading = MarkReading(house: house, floor: floor, scores: scores, board: nil)
        people = house.people.keys.reduce(into: [:]) { signs, department in
            for judged in reading.people(of: department) {
                signs[judged.person] = judged.mark.sign
            }
        }
        departments = reading.departments
        ranking = Ranking(
            house.everybody.map { scores[$0] }, k: floor.definitions.statistics.shrinkK)
    }

    subscript(person: PersonIndex) -> Mark.Sign { people[person] ?? .none }

    func department(_ name: String) -> Mark.Sign { departments[name]?.sign ?? .none }
}
