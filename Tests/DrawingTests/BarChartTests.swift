import Drawing
import Testing

@Suite("A bar chart")
struct BarChartTests {
    private func drawn(_ chart: BarChart, columns: Int, rows: Int) -> [String] {
        chart.lines(columns: columns, rows: rows).map { line in
            let mark = line.mark.map { "\(Int($0))" } ?? ""
            return String(repeating: " ", count: 4 - mark.count) + mark + " " + line.text
        }
    }

    @Test(
        "has its values over the target's line, which one on target touches and only better ones cross"
    )
    func picture() {
        let chart = BarChart([90, 80, 70, nil, 60], target: 80)
        #expect(chart.scale == 55...90)
        #expect(
            drawn(chart, columns: 15, rows: 7) == [
                "  90 ██             ",
                "  80 ██┄┄┄┄┄┄┄┄┄┄┄┄┄",
                "     ██ ██          ",
                "     ██ ██          ",
                "     ██ ██ ██       ",
                "     ██ ██ ██       ",
                "  55 ██ ██ ██    ██ ",
            ])
    }

    @Test("takes as many columns for a value as there are, four at most")
    func steps() {
        let chart = BarChart(Array(repeating: 50, count: 24))
        #expect(chart.step(columns: 72) == 3)
        #expect(chart.step(columns: 40) == 1)
        #expect(chart.step(columns: 500) == 4)
        #expect(chart.lines(columns: 10, rows: 1)[0].text.count == 10, "the newest ten")
    }

    @Test("stays in its bounds, whatever the values", arguments: [0.0, 100, 1e300, -5, .nan])
    func bounds(value: Double) {
        let chart = BarChart([value, 50], target: 200)
        #expect((0...100).contains(chart.scale.lowerBound))
        #expect((0...100).contains(chart.scale.upperBound))
        #expect(chart.lines(columns: 6, rows: 3).count == 3)
    }

    @Test("shows a value at the bottom of the scale, and nothing where there is no room")
    func edges() {
        #expect(BarChart([0, 0], target: nil).lines(columns: 4, rows: 1)[0].text == "▁ ▁ ")
        #expect(BarChart([]).lines(columns: 4, rows: 2).allSatisfy { $0.text.isEmpty })
        #expect(BarChart([1]).lines(columns: 0, rows: 2).isEmpty)
        #expect(BarChart([1]).lines(columns: 2, rows: 0).isEmpty)
    }
}
