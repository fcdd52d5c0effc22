extension Configuration {
    /// The configuration in force as TOML: every key with its value. Reading it gives the same
    /// configuration again.
    public var text: String {
        let sections = Catalogue.sections.map { section in
            section.keys.flatMap { $0.lines(self) }
        }
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
            .joined(separator: "\n")
    }

    /// The sample: every key as a comment, with what it means, what may stand there and its default.
    ///
    /// A line of `#` and a key at once, without a space, is a default; taking the `#` away changes
    /// nothing. What is written `# for example:` is not a default.
    public static var sample: String {
        Configuration().commented(under: ["Floorwalker: every key, with its default."])
    }

    /// The sample with this configuration in it: keys that stand at their default are comments, the
    /// others are in force. Reading it gives the same configuration again.
    ///
    /// - Parameter notes: what stands above all, a paragraph each.
    public func commented(under notes: [String]) -> String {
        let opening =
            notes.flatMap { wrapped($0) + ["#"] } + [
                "# To change one, take the # before the key away and change the value. Names that hold dots",
                #"# or spaces are quoted: queue."first.line".sl_threshold_s = 30"#, "",
            ]
        let sections = Catalogue.sections.filter(\.isPrinted).map { $0.sample(self) }
        return ([opening.joined(separator: "\n")] + sections).joined(separator: "\n")
    }
}

extension Catalogue.Section {
    fileprivate func sample(_ configuration: Configuration) -> String {
        let rule = String(repeating: "-", count: max(0, 90 - title.count))
        var lines = ["# --- \(title) \(rule)"]
        lines += notes.flatMap { ["#"] + wrapped($0) }
        for key in keys {
            guard let about = key.about else { continue }
            lines += [""] + wrapped(about) + wrapped("\(key.pattern.text): \(key.expected).")
            let (own, standard) = (key.lines(configuration), key.lines(Configuration()))
            lines += own == standard ? standard.map { "#" + $0 } : own
        }
        if !examples.isEmpty { lines += [""] + examples.map { "# for example: " + $0 } }
        return lines.joined(separator: "\n") + "\n"
    }
}

/// Comment lines of at most 100 columns.
private func wrapped(_ text: String) -> [String] {
    var lines: [String] = []
    var line = "#"
    for word in text.split(separator: " ") {
        if line.count + 1 + word.count > 100 {
            lines.append(line)
            line = "#"
        }
        line += " " + word
    }
    return lines + [line]
}
