import Text
import Vocabulary

extension Board {
    /// What a key does to the display itself; it says what it has changed.
    mutating func change(_ display: Action.Display) -> [Command] {
        let commands: [Command]
        switch display {
        case .pause:
            togglePause()
            return []
        case .slower, .faster:
            commands = change(.refresh, by: display == .slower ? 1 : -1)
            remark(.refresh(say.age(options.refresh)))
        case .theme:
            guard !options.themes.isEmpty else { return change(.theme, by: 1) }
            commands = change(.theme, by: 1)
            remark(.theme(options.theme))
        case .language:
            commands = change(.language, by: 1)
            remark(.language)
        }
        return commands
    }
}
