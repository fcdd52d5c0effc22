import Text
import Vocabulary

/// What the terminal is to do with the pictures of a board.
public struct Dress: Equatable, Sendable {
    public var theme: String
    /// Who orders right-to-left text.
    public var bidi: String
    public var isASCII: Bool
    public var usesMouse: Bool
}

extension Board {
    static let directions = ["auto", "self", "terminal", "off"]
    static let refreshSteps = [1, 2, 3, 5, 10, 15, 20, 30, 60].map(Timespan.seconds)

    public var dress: Dress {
        Dress(
            theme: options.theme, bidi: options.bidi, isASCII: options.isASCII,
            usesMouse: options.usesMouse)
    }

    /// Takes up what was chosen the last time, but for what was said for this run alone.
    public mutating func recall(_ memory: Memory, except given: Set<Setting>) {
        self.memory = memory
        partsOrder = memory.partsOrder ?? partsOrder
        people.order = memory.agentsOrder
        columnChoices = memory.columns
        for setting in Setting.allCases where !given.contains(setting) {
            if recall(setting, memory) { options.origins[setting] = .chosen }
        }
    }

    /// Returns whether there was anything to be taken up.
    private mutating func recall(_ setting: Setting, _ memory: Memory) -> Bool {
        switch setting {
        case .language: take(memory.language) { $0.options.language = $1 }
        case .theme:
            take(memory.theme.flatMap { options.themes.contains($0) ? $0 : nil }) {
                $0.options.theme = $1
            }
        case .names: take(memory.names) { $0.people.names = min($1, $0.options.names) }
        case .refresh: take(memory.refresh) { $0.options.refresh = $1 }
        case .ascii:
            take(options.mustBeASCII ? nil : memory.isASCII) { $0.options.isASCII = $1 }
        case .bidi: take(memory.bidi) { $0.options.bidi = $1 }
        case .mouse: take(memory.usesMouse) { $0.options.usesMouse = $1 }
        }
    }

    private mutating func take<Value>(
        _ value: Value?, _ apply: (inout Board, Value) -> Void
    ) -> Bool {
        guard let value else { return false }
        apply(&self, value)
        return true
    }

    /// Chooses the next value of a setting, or the one before; it is remembered.
    mutating func change(_ setting: Setting, by step: Int) -> [Command] {
        let before = dress
        var commands: [Command] = []
        switch setting {
        case .language: memory.language = turn(\.options.language, Language.spoken, step)
        case .theme:
            guard !options.themes.isEmpty else { return refuse(.noColours) }
            memory.theme = turn(\.options.theme, options.themes, step)
        case .names:
            let allowed = NameDisplay.allCases.filter { $0 <= options.names }
            memory.names = turn(\.people.names, allowed, step)
        case .refresh: commands = setRefresh(by: step)
        case .ascii:
            guard !options.mustBeASCII else { return refuse(.onlyASCII) }
            memory.isASCII = turn(\.options.isASCII, [false, true], step)
        case .bidi: memory.bidi = turn(\.options.bidi, Self.directions, step)
        case .mouse: memory.usesMouse = turn(\.options.usesMouse, [false, true], step)
        }
        options.origins[setting] = .chosen
        // A filter goes by what is shown.
        if [.language, .names].contains(setting) { refilter() }
        return commands + (dress == before ? [] : [.dress(dress)])
    }

    private mutating func refuse(_ why: RemarkPhrase) -> [Command] {
        remark(why)
        return []
    }

    /// Round and round through all values; returns the one that is chosen now.
    private mutating func turn<Value: Equatable>(
        _ path: WritableKeyPath<Board, Value>, _ values: [Value], _ step: Int
    ) -> Value {
        let place = values.firstIndex(of: self[keyPath: path]) ?? (step > 0 ? -1 : 0)
        self[keyPath: path] = values[(place + step + values.count) % values.count]
        return self[keyPath: path]
    }

    private mutating func setRefresh(by step: Int) -> [Command] {
        let steps = Self.refreshSteps
        let next =
            step > 0
            ? steps.first { $0 > options.refresh } : steps.last { $0 < options.refresh }
        let isFaster = step < 0 && next != nil
        options.refresh = next ?? options.refresh
        memory.refresh = options.refresh
        // An answer held back for a minute must not make somebody wait who asks for a second.
        guard isFaster, case .asking(let question) = link, question.wait > .zero else { return [] }
        return askAgain()
    }
}
