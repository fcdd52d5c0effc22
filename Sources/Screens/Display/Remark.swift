import Drawing
import Text
import Vocabulary

/// What a key has changed that is not seen otherwise: said in the last line for a moment.
struct Remark: Equatable, Sendable {
    let phrase: RemarkPhrase
    let until: Instant

    static let lasts = Timespan.seconds(3)

    func isOver(at now: Instant) -> Bool {
        now >= until || until - now > Self.lasts
    }
}

extension Board {
    mutating func remark(_ phrase: RemarkPhrase) {
        remark = Remark(phrase: phrase, until: now + Remark.lasts)
    }

    /// In place of the foot; a strip has no line to spare.
    func drawRemark(on canvas: inout Canvas) {
        guard let remark, canvas.size.rows > 3 else { return }
        let row = canvas.size.rows - 1
        canvas.fill(Rect(column: 0, row: row, columns: canvas.size.columns, rows: 1))
        canvas.write(say(remark.phrase), column: 1, row: row, as: .heading)
    }
}
