internal import Vocabulary

/// Which column of a file is for what.
struct SurveyColumns: Sendable {
    private var places: [SurveyColumn: Int] = [:]
    /// Columns with answers, in the order of the questions.
    private(set) var answers: [(question: SurveyQuestion, place: Int)] = []

    /// - Parameter rows: the rows at the top of the file that hold heads.
    init(_ rows: [[String]], _ layout: SurveyLayout) {
        let width = rows.map(\.count).max() ?? 0
        let heads = (0..<width).map { place in
            SurveyHead(rows.compactMap { place < $0.count ? $0[place] : nil })
        }
        var free = Set(heads.indices)
        for (column, names) in layout.columns {
            let place = names.lazy.compactMap { name in
                heads.firstIndex { $0.isCalled(name) }
            }.first
            guard let place else { continue }
            places[column] = place
            free.remove(place)
        }
        guess(heads, free, layout)
        answers = SurveyColumn.allCases.compactMap { column in
            guard let question = column.question, let place = places[column] else { return nil }
            return (question, place)
        }
    }

    subscript(column: SurveyColumn) -> Int? { places[column] }

    /// The fittest free column for each role that no name decides; of equals the first.
    private mutating func guess(
        _ heads: [SurveyHead], _ free: Set<Int>, _ layout: SurveyLayout
    ) {
        var free = free
        for column in Self.order where places[column] == nil && layout.columns[column] != [] {
            let candidates = free.sorted().map { (place: $0, fit: heads[$0].fitness(for: column)) }
            let best = candidates.max { ($0.fit, $1.place) < ($1.fit, $0.place) }
            guard let best, best.fit > 0 else { continue }
            places[column] = best.place
            free.remove(best.place)
        }
    }

    /// What is unmistakable comes first.
    private static let order: [SurveyColumn] = [
        .npsAgent, .npsCompany, .csat, .ces, .fcr, .contact, .id, .time, .comment, .agent,
        .department, .queue, .kind,
    ]
}
