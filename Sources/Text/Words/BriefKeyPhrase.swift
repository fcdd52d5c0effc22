/// What a key does, in a word as short as can be: for the foot of a narrow screen, where the full words
/// would push keys out.
public struct BriefKeyPhrase: Phrase {
    private let key: KeyPhrase

    public init(_ key: KeyPhrase) {
        self.key = key
    }

    public var english: String { key.english }

    public var german: String {
        switch key {
        case .departments: "Abt."
        case .wall: "Wand"
        case .sort: "sort."
        case .turnRound: "umk."
        case .filter: "Filter"
        case .mark: "Wahl"
        case .compare: "Vergl."
        case .quit: "Ende"
        default: key.german
        }
    }
}
