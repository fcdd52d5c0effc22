import Drawing
import Text
import Vocabulary

/// How the score went through the day, hour by hour.
struct HourBars {
    private let view: Viewpoint
    private let say: Catalogue

    init(_ view: Viewpoint) {
        self.view = view
        say = view.say
    }

    /// The latest hours, each in eight columns.
    func draw(in area: Rect, of canvas: inout Canvas) {
        let begun = view.total.hours.drop { $0.score.evidence == 0 }
        let hours = begun.suffix((area.columns + 2) / 10)
        guard hours.contains(where: { Self.shown($0) != nil }) else { return }
        let isToday = view.snapshot.period == .today && !view.snapshot.isHistory
        canvas.write(
            say(isToday ? WallPhrase.byHourToday : .byHour), in: area, as: .heading)
        let bars = Sparkline(hours.map(Self.shown), scale: scale(hours)).text(columns: hours.count)
        for (index, (hour, bar)) in zip(hours, bars).enumerated() {
            let column = area.column + index * 10
            let room = Rect(column: column, row: area.row + 1, columns: 8, rows: 1)
            canvas.fill(room, with: String(bar))
            let score = Self.shown(hour).map(say.points) ?? Catalogue.unknown
            let words = Rect(column: column, row: area.row + 2, columns: 8, rows: 1)
            let name = Rect(
                column: column, row: words.row, columns: 7 - score.columns, rows: 1)
            canvas.write(hourName(hour), in: name)
            canvas.write(score, in: words, .trailing, as: Self.shown(hour) == nil ? .dim : .plain)
        }
    }

    private func hourName(_ hour: HourScore) -> String {
        let reading = view.snapshot.clock.reading(at: hour.start)
        return say(WallPhrase.hour(String(say.clock(reading).prefix(2))))
    }

    private static func shown(_ hour: HourScore) -> Double? {
        hour.score.sufficiency == .insufficient ? nil : hour.score.value
    }

    /// Around the score of the whole day, and never so fine that chance looks like a landslide.
    private func scale(_ hours: ArraySlice<HourScore>) -> ClosedRange<Double> {
        let middle = view.total[.npsAgent].value ?? 0
        let reach = hours.compactMap(Self.shown).map { abs($0 - middle) }.max() ?? 0
        let half = max(reach, Self.leastReach)
        return middle - half...middle + half
    }

    /// An hour of some fifty answers lies this far from its day by chance.
    private static let leastReach = 25.0
}
