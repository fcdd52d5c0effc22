import Drawing
import Text
import Vocabulary

/// What the wall keeps in mind.
struct WallState: Equatable, Sendable {
    var turn: WallTurn
    /// No number is taller; `nil`: as tall as fits.
    var numbers: NumberSize?
    var notice: WallNotice?
    var lock: KioskLock
    /// When a key was last obeyed.
    var touchedAt: Instant

    init(at now: Instant, isLocked: Bool) {
        turn = WallTurn(at: now)
        lock = KioskLock(isLocked: isLocked)
        touchedAt = now
    }
}

extension Board {
    private var isOnWall: Bool {
        place == .wall && screen == .wall && helpTop == nil && explained == nil
    }

    /// Lets the pages of the wall turn. Where figures are withdrawn there is nothing to turn to.
    mutating func turnWall() {
        guard isOnWall, pause == nil, let view = Viewpoint(self), !view.hidesLiveFigures,
            freshness != .reading
        else { return wall.turn.wait(at: now) }
        wall.turn.pass(to: now, options.wall)
    }

    /// Takes in how the departments are.
    mutating func takeForWall(_ snapshot: Snapshot) {
        wall.turn.take(snapshot.rows.map { WallTurn.Department(id: $0.id, grade: $0.lamp) })
    }

    mutating func turnPage(by steps: Int) { wall.turn.turn(by: steps, at: now) }

    mutating func holdPage() { wall.turn.hold(at: now) }

    /// The next smaller size of numbers, and from plain words back to the tallest.
    mutating func stepNumbers() {
        let shown = WallScreen.layout(self).numbersOfAll
        wall.numbers = NumberSize.descending.first { $0 < shown }
    }

    /// The picture of a wall as it hangs there: moved a little, and dim at night.
    func hung(_ canvas: Canvas) -> Canvas {
        guard screen == .wall, helpTop == nil else { return canvas }
        var canvas = PictureShift(turns: wall.turn.turns).moved(canvas)
        guard isNight else { return canvas }
        let whole = Rect(
            column: 0, row: 0, columns: canvas.size.columns, rows: canvas.size.rows)
        canvas.restyle(whole, as: .dim) { [.plain, .heading, .key].contains($0) }
        return canvas
    }

    private var isNight: Bool {
        guard let picture else { return false }
        let time = picture.snapshot.clock.reading(at: now)
        let minute = time.hour * 60 + time.minute
        let (from, to) = (options.wall.dimFrom, options.wall.dimTo)
        return from <= to ? (from..<to).contains(minute) : minute >= from || minute < to
    }

    /// The department that the page of the wall is about.
    var wallDepartment: Standing? {
        guard screen == .wall, case .department(let id) = wall.turn.page else { return nil }
        return standing(ofRow: id)
    }

    /// What the wall looks at: the whole, or the department of the page.
    func wallView(_ view: Viewpoint) -> Viewpoint { view.focused(on: wallDepartment) }
}
