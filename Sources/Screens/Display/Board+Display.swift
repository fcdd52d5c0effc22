import Text
import Vocabulary

extension Board {
    /// What a key does to the display itself.
    mutating func change(_ display: Action.Display) -> [Command] {
        switch display {
        case .pause:
            togglePause()
            return []
        case .slower: return setRefresh(Self.refreshSteps.first { $0 > options.refresh })
        case .faster: return setRefresh(Self.refreshSteps.last { $0 < options.refresh })
        case .language:
            options.language = options.language.next
            remark(.language)
            return []
        }
    }

    private static let refreshSteps = [1, 2, 3, 5, 10, 15, 20, 30, 60].map(Timespan.seconds)

    /// - Parameter interval: `nil`: there is no longer or shorter one.
    private mutating func setRefresh(_ interval: Timespan?) -> [Command] {
        let isFaster = interval.map { $0 < options.refresh } ?? false
        options.refresh = interval ?? options.refresh
        remark(.refresh(say.age(options.refresh)))
        // An answer held back for a minute must not make somebody wait who asks for a second.
        guard isFaster, case .asking(let question) = link, question.wait > .zero else { return [] }
        return askAgain()
    }
}

extension Language {
    /// The one after it of those that people speak.
    var next: Language {
        let spoken = Language.spoken
        let place = spoken.firstIndex(of: self).map { $0 + 1 } ?? 0
        return spoken[place % spoken.count]
    }
}
