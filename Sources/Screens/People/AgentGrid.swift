import Drawing
import Text
import Vocabulary

/// Everybody at once: mark, name, two letters of state and the time in it, as many side by side as it
/// takes to fit them all.
struct AgentGrid: Equatable {
    let area: Rect
    /// Cells side by side.
    let across: Int
    let nameWidth: Int

    /// Left out before anybody is.
    let showsTime: Bool

    private static let leastName = 3

    /// The widest names with which all have room, rather without the time than without somebody.
    init(_ count: Int, in area: Rect, widestName: Int) {
        self.area = area
        let widths = (Self.leastName...max(min(widestName, 14), Self.leastName)).reversed()
        let forms = [true, false].flatMap { time in widths.map { (time, $0) } }
        let fitting = forms.first { time, name in
            Self.across(area, nameWidth: name, time) * area.rows >= count
        }
        (showsTime, nameWidth) = fitting ?? (true, Self.leastName)
        across = Self.across(area, nameWidth: nameWidth, showsTime)
    }

    private static func across(_ area: Rect, nameWidth: Int, _ showsTime: Bool) -> Int {
        max((area.columns + 1) / cellWidth(nameWidth, showsTime), 1)
    }

    /// Mark, name, a blank, state, a blank and the time, and a blank to the next.
    private static func cellWidth(_ nameWidth: Int, _ showsTime: Bool) -> Int {
        1 + nameWidth + 1 + 2 + (showsTime ? 1 + 5 : 0) + 1
    }

    /// In how many rows all have room, with the time where that takes none the more.
    static func rows(for count: Int, columns: Int, widestName: Int) -> Int {
        let name = max(min(widestName, 14), leastName)
        let area = Rect(column: 0, row: 0, columns: columns, rows: 1)
        let across = across(area, nameWidth: name, true)
        return max((count + across - 1) / across, 1)
    }

    /// How many have room.
    var page: Int { across * max(area.rows, 1) }

    func draw(
        _ agents: [AgentStanding], _ view: Viewpoint, cursor: String?, of canvas: inout Canvas
    ) {
        let width = Self.cellWidth(nameWidth, showsTime)
        for (index, agent) in agents.prefix(page).enumerated() {
            let cell = Rect(
                column: area.column + index % across * width,
                row: area.row + index / across, columns: width - 1, rows: 1)
            draw(agent, view, isSelected: agent.id == cursor, in: cell, of: &canvas)
            canvas.offer(.row(agent.id), in: cell)
        }
    }

    private func draw(
        _ agent: AgentStanding, _ view: Viewpoint, isSelected: Bool, in cell: Rect,
        of canvas: inout Canvas
    ) {
        let mark = view.mark(of: agent)
        canvas.write(mark.text, in: cell, as: mark.style)
        var place = cell
        place.column += 1
        place.columns = nameWidth
        let name = view.name(of: agent)
        canvas.write(short(name.text, view.names), in: place, as: name.style)
        place.column += nameWidth + 1
        place.columns = 2
        let state = view.state(of: agent)
        let letters = view.activity(of: agent).map { AgentPhrase.stateShort($0.state) }
        canvas.write(letters.map { view.say($0) } ?? Catalogue.unknown, in: place, as: state.style)
        place.column += 3
        place.columns = 5
        let time = view.timeInState(of: agent)
        if showsTime, view.activity(of: agent)?.state.isPresent ?? false {
            canvas.write(time.text, in: place, .trailing, as: time.style)
        }
        guard isSelected else { return }
        canvas.restyle(
            cell, as: .selected, where: { [.plain, .onTarget, .dim, .heading].contains($0) })
    }

    /// Ids differ at their ends, names at their beginnings.
    private func short(_ name: String, _ names: NameDisplay) -> String {
        let isLong = name.utf8.count > nameWidth
        let isID = names == .ids && name.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        return isLong && isID ? String(name.suffix(nameWidth)) : name
    }
}
