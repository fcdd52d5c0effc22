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
        let opening = """
            # Floorwalker: every key, with its default.
            #
            # To change one, take the # before the key away and change the value. Names that hold dots
            # or spaces are quoted: queue."first.line".sl_threshold_s = 30

            """
        let sections = Catalogue.sections.filter(\.isPrinted).map(\.sample)
        return ([opening] + sections).joined(separator: "\n")
    }
}

extension Catalogue.Section {
    fileprivate var sample: String {
        let rule = String(repeating: "-", count: max(0, 90 - title.count))
        var lines = ["# --- \(title) \(rule)"]
        lines += notes.flatMap { ["#"] + wrapped($0) }
        for key in keys {
            guard let about = key.about else { continue }
            lines += [""] + wrapped(about) + wrapped(key.pattern.text + ": " + key.expected + ".")
            lines += key.lines(Configuration()).map { "#" + $0 }
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
