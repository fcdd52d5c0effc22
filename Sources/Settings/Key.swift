/// One entry of the list of keys: what checks it in a file or an option, applies it, explains it in the
/// sample and prints it.
struct Key: Sendable {
    let pattern: KeyPattern
    /// One sentence for the sample; `nil`: explained elsewhere and not repeated.
    let about: String?
    let expected: Expectation
    /// Takes the value and the names that stand in the places of the pattern.
    let set: @Sendable (Value, [String], inout Draft) throws(Complaint) -> Void
    let show: @Sendable (Configuration) -> [Entry]

    /// A value that the key has: the names in the places of the pattern, and the value as TOML.
    struct Entry {
        var names: [String] = []
        let text: String
    }

    /// The lines that the key has in a file with this configuration.
    func lines(_ configuration: Configuration) -> [String] {
        show(configuration).map { entry in
            KeyName.text(pattern.path(entry.names)) + " = " + entry.text
        }
    }
}

extension Key {
    /// The key of a field somewhere in the configuration.
    static func field<Root>(
        _ field: Field<Root>, of root: any WritableKeyPath<Configuration, Root> & Sendable
    ) -> Key {
        Key(pattern: KeyPattern(field.name), about: field.about, expected: field.expected) {
            value, _, draft throws(Complaint) in
            try field.set(value, &draft.configuration[keyPath: root])
        } show: {
            [Entry(text: field.show($0[keyPath: root]))]
        }
    }

    /// A table from names to texts, such as `queue_department.QUEUE`.
    static func names(
        _ pattern: String,
        _ property: any WritableKeyPath<Configuration, [String: String]> & Sendable,
        _ about: String
    ) -> Key {
        let kind = Kind<String>.name(.text)
        return Key(pattern: KeyPattern(pattern), about: about, expected: kind.expected) {
            value, names, draft throws(Complaint) in
            let text = try kind.read(value)
            for name in names { draft.configuration[keyPath: property][name] = text }
        } show: { configuration in
            configuration[keyPath: property].sorted { $0.key < $1.key }.map {
                Entry(names: [$0.key], text: kind.text($0.value))
            }
        }
    }

    /// A key of the dictionary that this version does nothing with: it may stand at its default.
    static func later(_ name: String, _ standard: Literal) -> Key {
        Key(pattern: KeyPattern(name), about: nil, expected: .exactly(standard.toml)) {
            value, _, _ throws(Complaint) in
            let isStandard: Bool =
                if let number = standard.asNumber {
                    value.number == number
                } else if case .text(let word) = standard {
                    value.text == word
                } else {
                    value.literal == standard
                }
            guard isStandard else { throw .later }
        } show: { _ in
            []
        }
    }
}
