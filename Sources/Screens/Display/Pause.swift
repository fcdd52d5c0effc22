import Vocabulary

/// The display standing still while data go on.
struct Pause: Equatable, Sendable {
    /// When the key was pressed.
    let since: Instant
    /// The moment that is shown: that of the key, or that of the figures of a page opened since.
    var moment: Instant
    /// The newest figures, which are shown afterwards.
    var held: Picture?

    init(at now: Instant) {
        since = now
        moment = now
    }

    /// A wall that somebody has paused and left goes on by itself after this long.
    static let longestOnWall = Timespan.minutes(10)

    /// A clock that was set back must not hold a wall for hours.
    func isOverOnWall(at now: Instant) -> Bool {
        now - since >= Self.longestOnWall || now < since
    }
}

extension Board {
    /// The moment that the figures on the screen are of.
    var shownAt: Instant { pause?.moment ?? now }

    /// The newest figures, whether they are shown or held back.
    var newest: Picture? { pause?.held ?? picture }

    mutating func togglePause() {
        if pause == nil { pause = Pause(at: now) } else { resume() }
    }

    mutating func resume() {
        let held = pause?.held
        pause = nil
        if let held { show(held) }
    }

    /// What waits for nobody's key.
    mutating func resumeForgottenWall() {
        if screen == .wall, pause?.isOverOnWall(at: now) ?? false { resume() }
    }
}
