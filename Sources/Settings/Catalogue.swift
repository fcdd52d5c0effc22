/// The list of keys. It checks a file, applies an option, and prints both the sample and the
/// configuration in force, so that the four cannot disagree.
enum Catalogue {
    /// In the order of the sample.
    static let sections: [Section] = [
        .board, .wall, .time, .service, .handling, .surveys, .statistics, .people, .mapping, .goals,
        .goalsOfOne,
        .queues, .customLines, .surveyFiles, .later,
    ]

    /// Keys that belong together.
    struct Section: Sendable {
        let title: String
        /// What is to be known of all of them, a paragraph each.
        var notes: [String] = []
        var keys: [Key]
        /// Lines that show what the centre's own names look like.
        var examples: [String] = []
        /// Sections without a use for a reader are checked, but not printed.
        var isPrinted = true
    }

    private static let keys = sections.flatMap(\.keys)

    /// The key of that name, and the names in it that are the centre's own.
    static func key(at path: [String]) -> (key: Key, names: [String])? {
        for key in keys {
            if let names = key.pattern.names(in: path) { return (key, names) }
        }
        return nil
    }

    /// Shapes of keys that begin with `path` and go on.
    static func continuations(of path: [String]) -> [KeyPattern] {
        keys.map(\.pattern).filter { $0.continues(path) }
    }

    /// The nearest shape, when it is no more than a slip of the fingers away.
    static func suggestion(for path: [String]) -> KeyPattern? {
        let near = keys.compactMap { key in
            key.pattern.distance(to: path).map { (pattern: key.pattern, distance: $0) }
        }
        // In a short name two changed letters are another word.
        return near.filter { $0.distance <= min(2, $0.pattern.text.count / 3) }.min {
            $0.distance < $1.distance
        }?.pattern
    }
}
