import FloorEngine
import Formats
import Text
import Vocabulary

/// How many lines of a source cannot be read, why, and where the first of them is.
struct UnreadableLines: Phrase {
    let path: String
    let rejected: Int
    let lines: Int
    /// Each with its count, by the names that the counters have everywhere.
    let reasons: String
    let firstLine: Int?
    let firstField: String?
    /// The columns of a table may have been taken for others.
    let mayBeMisread: Bool

    init(_ input: Report.Input) {
        let tally = input.tally
        path = input.path
        rejected = tally.rejected
        lines = tally.lines
        reasons = Rejection.Reason.allCases.compactMap { reason in
            tally.reasons[reason].map { "\(reason.rawValue) \($0)" }
        }.joined(separator: ", ")
        firstLine = tally.samples.first?.line
        firstField = tally.samples.first?.field.map { "\($0)" }
        let isMisread = tally.reasons[.missingField] != nil || tally.reasons[.badTime] != nil
        mayBeMisread = input.kind == SourceKind.surveys.rawValue && isMisread
    }

    var english: String {
        let first = place(", first in line", field: ", field")
        let advice =
            mayBeMisread
            ? "; name the columns under survey_column and the dates under survey_dates" : ""
        return "\(path): \(rejected) of \(lines) lines cannot be read (\(reasons))\(first)\(advice)"
    }

    var german: String {
        let first = place(", die erste ist Zeile", field: ", Feld")
        let advice =
            mayBeMisread
            ? "; nennen Sie die Spalten in survey_column und die Datumsform in survey_dates" : ""
        return "\(path): \(rejected) von \(lines) Zeilen sind nicht lesbar (\(reasons))"
            + first + advice
    }

    private func place(_ words: String, field: String) -> String {
        firstLine.map { "\(words) \($0)" + (firstField.map { "\(field) \($0)" } ?? "") } ?? ""
    }
}
