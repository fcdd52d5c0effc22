import Vocabulary

extension Fact {
    /// How long the stretch of time lasted that the fact speaks of; `nil`: it speaks of an instant.
    var stretch: Timespan? {
        switch kind {
        case .spent(_, _, _, let length), .overran(_, let length): length
        case .offered, .gate, .callback, .contact, .left, .level, .accepted, .handled, .workedAfter,
            .complete, .ring, .voiced, .paired:
            nil
        }
    }

    /// A part of the stretch.
    func lasting(_ length: Timespan, until end: Instant) -> Fact {
        switch kind {
        case .spent(let person, let state, let reason, _):
            Fact(.spent(person, state, reason, length), at: end)
        case .overran(let person, _): Fact(.overran(person, length), at: end)
        default: self
        }
    }

    /// Calls `body` with the parts of the fact that lie in each slot of `width`: one part, save for a
    /// stretch of time that crosses borders.
    func cut(by width: Timespan, _ body: (Int64, Fact) -> Void) {
        guard let length = stretch else { return body(at.slot(of: width), self) }
        var from = at - length
        var slot = from.slot(of: width)
        while from < at {
            let to = min(Instant(slot: slot + 1, of: width), at)
            body(slot, lasting(to - from, until: to))
            from = to
            slot += 1
        }
    }

    /// When what the fact tells began.
    var begin: Instant {
        guard case .spent(_, _, _, let length) = kind else { return at }
        return at - length
    }

    /// The fact without what lies longer back than `limit`: a log with a gap of years must not fill the
    /// gap with cells.
    func shortened(to limit: Timespan) -> Fact {
        guard let length = stretch, length > limit else { return self }
        return lasting(limit, until: at)
    }

    /// The part of the fact inside `window`, or nothing.
    func clipped(to window: Window) -> Fact? {
        guard let length = stretch else { return window.contains(at) ? self : nil }
        let inside = window.overlap(at - length, at)
        guard inside > .zero else { return nil }
        return lasting(inside, until: min(at, window.end))
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
