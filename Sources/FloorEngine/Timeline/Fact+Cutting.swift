import Vocabulary

extension Fact {
    /// Calls `body` with the parts of the fact that lie in each slot of `width`: one part, save for a
    /// stretch of time that crosses borders.
    func cut(by width: Timespan, _ body: (Int64, Fact) -> Void) {
        guard case .spent(let person, let state, let reason, let length) = kind else {
            return body(at.slot(of: width), self)
        }
        var from = at - length
        var slot = from.slot(of: width)
        while from < at {
            let border = Instant(milliseconds: (slot + 1) * width.milliseconds)
            let to = min(border, at)
            body(slot, Fact(.spent(person, state, reason, to - from), at: to))
            from = to
            slot += 1
        }
    }

    /// The fact without what lies longer back than `limit`: a log with a gap of years must not fill the
    /// gap with cells.
    func shortened(to limit: Timespan) -> Fact {
        guard case .spent(let person, let state, let reason, let length) = kind, length > limit
        else { return self }
        return Fact(.spent(person, state, reason, limit), at: at)
    }

    /// The part of the fact inside `window`, or nothing.
    func clipped(to window: Window) -> Fact? {
        guard case .spent(let person, let state, let reason, let length) = kind else {
            return window.contains(at) ? self : nil
        }
        let inside = window.overlap(at - length, at)
        guard inside > .zero else { return nil }
        return Fact(.spent(person, state, reason, inside), at: min(at, window.end))
    }
}

extension Instant {
    /// The instant at which a slot of `width` begins.
    init(slot: Int64, of width: Timespan) {
        self.init(milliseconds: slot &* width.milliseconds)
    }

    /// The number of the slot of `width` since the epoch in which the instant lies.
    func slot(of width: Timespan) -> Int64 {
        let (quotient, remainder) = milliseconds.quotientAndRemainder(
            dividingBy: width.milliseconds)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
