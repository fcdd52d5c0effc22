import Drawing
import Text
import Vocabulary

/// The state and age of the data, as the head line says it.
struct StateOfData {
    /// The fullest first.
    let labels: [Label]

    init(_ board: Board) {
        let say = board.say
        if let pause = board.pause {
            let length = say.duration(max(board.now - pause.since, .zero))
            labels = [Label(" \(say(HeadPhrase.paused(length))) ", .selected)]
            return
        }
        let snapshot = board.picture?.snapshot
        let texts: [String]
        let style: Style
        switch board.freshness {
        case .waiting: (texts, style) = ([say(HeadPhrase.waitingForData)], .stale)
        case .reading: (texts, style) = ([say(HeadPhrase.reading)], .stale)
        case .live(let age): (texts, style) = (Self.live(age, say), .plain)
        case .late(let age): (texts, style) = (Self.live(age, say), .stale)
        case .old(let age): (texts, style) = ([say(HeadPhrase.old(age: say.age(age)))], .stale)
        case .lost(let age):
            labels = ["\(Grade.act.mark) \(say(HeadPhrase.noData(age: say.age(age))))"].map {
                Label($0, .act)
            }
            return
        }
        labels = Self.instead(of: board, snapshot, say) ?? texts.map { Label($0, style) }
    }

    private static func live(_ age: Timespan, _ say: Catalogue) -> [String] {
        let age = say.age(age)
        return [say(HeadPhrase.live(age: age)), say(HeadPhrase.liveShort(age: age))]
    }

    /// What takes the place of `live`: a simulated centre must be told from a real one at first
    /// sight, and the past from the present.
    private static func instead(
        of board: Board, _ snapshot: Snapshot?, _ say: Catalogue
    ) -> [Label]? {
        guard let snapshot, let view = Viewpoint(board) else { return nil }
        if snapshot.isHistory, let window = snapshot.window {
            let span = view.span(of: window)
            return [say(HeadPhrase.history(span: span)), span].map { Label($0, .stale) }
        }
        switch board.freshness {
        case .live, .late:
            return snapshot.isDemo ? [Label(" \(say(HeadPhrase.demo)) ", .selected)] : nil
        case .waiting, .reading, .old, .lost: return nil
        }
    }
}
