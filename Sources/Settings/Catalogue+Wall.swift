import Vocabulary

extension Catalogue.Section {
    static let wall = Self(
        title: "Wall",
        keys: [
            .field(
                Field(
                    "notice", \.notice, .orNone(.name(.path)),
                    "A file whose text stands on the wall; it is read again when it changes."),
                of: \Configuration.self)
        ]
            + [
                Field(
                    "profile", \.profile, .word(),
                    "Who looks at the wall; floor shows the queue time and the answered calls in place of "
                        + "those who wait, and puts nobody last."),
                Field(
                    "wall_all_s", \.wholeTime, .seconds(5...3600),
                    "How long the page of all departments stays."),
                Field(
                    "wall_page_s", \.pageTime, .seconds(5...3600),
                    "How long the page of one department stays."),
                Field(
                    "dim_from", \.dimFrom, .timeOfDay(upTo: 23 * 60 + 55),
                    "When the wall goes dim on the local clock; never, if it is the same as dim_to."
                ),
                Field(
                    "dim_to", \.dimTo, .timeOfDay(upTo: 23 * 60 + 55),
                    "When the wall is bright again."),
            ].map { .field($0, of: \.wall) } + [.pin],
        examples: [#"kiosk_pin = "2468""#])
}

extension Key {
    /// The names of keys that hold secrets.
    static let secrets: Set<String> = ["kiosk_pin"]

    /// Never printed: it is a secret.
    fileprivate static let pin: Key = {
        let kind = Kind<String>(expected: .pin) { value throws(Complaint) in
            // A PIN without its quotes is a number, which has lost its leading zeros.
            guard case .text(let text)? = value.literal, (4...12).contains(text.utf8.count),
                text.utf8.allSatisfy({ (48...57).contains($0) })
            else { throw .unexpected }
            return text
        } text: {
            Literal.quoted($0)
        }
        return Key(
            pattern: KeyPattern("kiosk_pin"),
            about:
                "What unlocks a wall that --kiosk or Ctrl-K has locked; a file with it must be readable to "
                + "its owner alone (chmod 600). Without one nothing unlocks it.",
            expected: kind.expected
        ) { value, _, draft throws(Complaint) in
            draft.configuration.wall.pin = try kind.read(value)
        } show: { _ in
            []
        }
    }()
}
