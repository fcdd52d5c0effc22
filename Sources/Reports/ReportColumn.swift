import Text
import Vocabulary

/// One column of a report for reading: its head, and the symbol whose figure it shows.
struct ReportColumn {
    let head: String
    let symbol: String
    let unit: Metric.Unit

    private init(_ head: String, _ metric: Metric) {
        self.head = head
        symbol = metric.rawValue
        unit = metric.unit
    }

    private init(head: String, answersTo metric: Metric) {
        self.head = head
        symbol = metric.rawValue + "_n"
        unit = .count
    }

    /// Of the company, departments, queues and intervals.
    static func service(_ say: Catalogue) -> [ReportColumn] {
        [
            ReportColumn(say(ReportPhrase.offered), .nOffered),
            ReportColumn(say(ReportPhrase.answered), .nAnswered),
            ReportColumn(say(ReportPhrase.abandoned), .nAbandoned),
            ReportColumn(say(ReportPhrase.flowOut), .nFlowout),
            ReportColumn(say(ColumnPhrase.waiting), .nWaiting),
            ReportColumn(say(ColumnPhrase.longest), .longestWait),
            ReportColumn(say(ColumnPhrase.level), .sl),
            ReportColumn(say(ColumnPhrase.abandoned), .abRate),
            ReportColumn(say(ColumnPhrase.answerSpeed), .asa),
            ReportColumn(say(ReportPhrase.wait90), .waitP90),
            ReportColumn(say(ReportPhrase.waitMost), .waitMax),
            ReportColumn(say(ColumnPhrase.handleTime), .aht),
        ] + score(say)
    }

    static func agents(_ say: Catalogue) -> [ReportColumn] {
        [
            ReportColumn(say(ReportPhrase.handled), .nHandled),
            ReportColumn(say(ColumnPhrase.handleTime), .aht),
            ReportColumn(say(ReportPhrase.talk), .att),
            ReportColumn(say(ReportPhrase.hold), .avgHold),
            ReportColumn(say(ColumnPhrase.wrapUp), .avgACW),
            ReportColumn(say(ReportPhrase.ringNoAnswer), .rna),
            ReportColumn(say(ReportPhrase.transfers), .nTransfers),
        ] + score(say)
    }

    private static func score(_ say: Catalogue) -> [ReportColumn] {
        [
            ReportColumn(say(ColumnPhrase.nps), .npsAgent),
            ReportColumn(head: say(ColumnPhrase.answers), answersTo: .npsAgent),
        ]
    }

    /// What stands in the column for that group. A score that rests on too few answers is `–`.
    func cell(of group: Report.Group, _ say: Catalogue) -> String {
        let state = group.values.first { $0.symbol == symbol + "_state" }?.value
        let isHidden = state == .word(Figure.Sufficiency.insufficient.rawValue)
        guard let entry = group.values.first(where: { $0.symbol == symbol }) else { return "" }
        switch entry.value {
        case .count(let count): return say.figure(Double(count), in: unit)
        case .number(let number): return say.figure(isHidden ? nil : number, in: unit)
        case .word(let word): return sanitised(word)
        case .null: return Catalogue.unknown
        }
    }
}
