public import Text
public import Vocabulary

/// A way of writing a report down, by the name `--format` gives it.
public enum ReportFormat: String, CaseIterable, Sendable {
    case text, json, csv
}

/// The whole report in that format, ending in a newline.
///
/// `json` and `csv` are contracts for machines (`cli.md` § 3): unrounded, in the order the report has,
/// the same in every language. `text` is for reading: rounded, in the language of `say`, and with
/// every name made safe for a terminal.
public func rendered(
    _ report: Report, as format: ReportFormat, say: Catalogue = Catalogue()
) -> String {
    switch format {
    case .text: ReportPage(report, say: say).text
    case .json: report.asJSON
    case .csv: report.asCSV
    }
}
