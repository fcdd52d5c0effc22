import Drawing
import Vocabulary

/// A wall that nobody but its keeper leaves: most keys are off until Ctrl-K and the PIN.
struct KioskLock: Equatable, Sendable {
    private(set) var isLocked: Bool
    /// What of a PIN has been typed; `nil`: nobody is typing one.
    private(set) var typed: String?
    private var failures = 0
    /// No PIN is looked at before.
    private var opensAt = Instant.distantPast
    private var touchedAt = Instant.distantPast

    init(isLocked: Bool = false) {
        self.isLocked = isLocked
    }

    /// Who begins to type a PIN and goes away leaves the wall as it was.
    static let patience = Timespan.seconds(20)
    private static let longestPIN = 32

    enum Outcome: Equatable {
        /// The key is for the wall.
        case passed
        case swallowed
        case unlocked
    }

    mutating func lock() {
        isLocked = true
        typed = nil
    }

    /// - Parameter isAllowed: whether a locked wall obeys the key.
    mutating func press(
        _ key: Key, isAllowed: Bool, pin: String?, at now: Instant
    ) -> Outcome {
        guard isLocked else { return .passed }
        if typed != nil { return type(key, pin: pin, at: now) }
        guard key == .control("k"), pin != nil else {
            return isAllowed ? .passed : .swallowed
        }
        typed = ""
        touchedAt = now
        return .swallowed
    }

    private mutating func type(_ key: Key, pin: String?, at now: Instant) -> Outcome {
        touchedAt = now
        if key == .escape { typed = nil }
        guard let entry = typed, wait(at: now) == nil else { return .swallowed }
        switch key {
        case .character(let letter) where entry.count < Self.longestPIN: typed?.append(letter)
        case .backspace, .delete: typed = String(entry.dropLast())
        case .enter where !entry.isEmpty: return check(entry, pin, at: now)
        case .character, .control, .function, .up, .down, .left, .right, .pageUp, .pageDown,
            .home, .end, .enter, .escape, .tab, .backTab:
            break
        }
        return .swallowed
    }

    private mutating func check(_ entry: String, _ pin: String?, at now: Instant) -> Outcome {
        guard entry == pin else {
            // 1, 2, 4 … 64 seconds.
            opensAt = now + .seconds(1 << Int64(min(failures, 6)))
            failures += 1
            typed = ""
            return .swallowed
        }
        self = KioskLock()
        return .unlocked
    }

    /// How long no PIN is looked at yet; `nil`: one may be typed.
    func wait(at now: Instant) -> Timespan? {
        // A clock that was set back must not lock the keeper out for hours.
        let wait = opensAt - now
        return wait > .zero && wait <= .seconds(64) ? wait : nil
    }

    mutating func pass(to now: Instant) {
        guard typed != nil, now - touchedAt >= Self.patience || now < touchedAt else { return }
        typed = nil
    }
}
