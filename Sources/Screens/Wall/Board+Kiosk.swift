import Drawing
import Text
import Vocabulary

extension Board {
    /// Whether a key is to be obeyed. On a locked wall few are, and the keeper's PIN is for the lock.
    mutating func passesLock(_ key: Key) -> Bool {
        let isAllowed = obeysLocked(key)
        switch wall.lock.press(key, isAllowed: isAllowed, pin: options.wall.pin, at: now) {
        case .passed:
            wall.touchedAt = now
            return true
        case .swallowed: return false
        case .unlocked:
            people.names = options.names
            return false
        }
    }

    /// Keys that a locked wall obeys: those that turn its page, hold the picture, step through sizes and
    /// help. In an open help no letter is typed.
    func obeysLocked(_ key: Key) -> Bool {
        if [.left, .right].contains(key) { return true }
        guard case .character = key, let action = options.keys.action(for: key) else {
            return false
        }
        if helpTop != nil { return action == .go(.help) }
        return [.go(.help), .display(.pause), .numbers].contains(action)
    }

    /// Whether help lists it.
    func isListed(_ binding: Binding) -> Bool {
        !wall.lock.isLocked || binding.action == .lock || binding.keys.contains(where: obeysLocked)
    }

    /// Goes to the wall and turns most keys off. Without a PIN nobody could turn them on again.
    mutating func lock() -> [Command] {
        guard options.wall.pin != nil else {
            remark(.noPIN)
            return []
        }
        closeHelp()
        menu = nil
        (spanLine, explained) = (nil, nil)
        people.names = .none
        wall.lock.lock()
        return open(.wall)
    }

    /// Lets time pass on a locked wall: a prompt and a help that nobody looks at go away.
    mutating func settleLock() {
        wall.lock.pass(to: now)
        let isLeft = now - wall.touchedAt >= Self.helpOnLockedWall
        if wall.lock.isLocked, helpTop != nil, isLeft { closeHelp() }
    }

    private static let helpOnLockedWall = Timespan.seconds(60)
}
