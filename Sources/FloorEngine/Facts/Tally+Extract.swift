import Metrics
import Vocabulary

extension Tally {
    /// What is asked of a tally: some of its parts, of everybody or of a few persons only.
    struct Extract: Hashable, Sendable {
        var parts: Parts
        /// `nil`: everybody.
        var people: [PersonIndex]?

        init(_ parts: Parts, of people: [PersonIndex]? = nil) {
            self.parts = parts
            self.people = people
        }

        /// As much of it as `parts` hold; `nil`: nothing.
        func reduced(to parts: Parts) -> Extract? {
            let shared = self.parts.intersection(parts)
            return shared.isEmpty ? nil : Extract(shared, of: people)
        }
    }

    /// Counts of `other` what is asked for. Of a few persons it costs a look at each, of everybody a pass.
    mutating func merge(_ other: Self, _ extract: Extract) {
        guard let people = extract.people else { return merge(other, extract.parts) }
        merge(other, extract.parts.intersection(.queues))
        for person in people { merge(other, person, extract.parts) }
    }

    mutating func add(_ fact: Fact, _ extract: Extract) {
        guard let people = extract.people else { return add(fact, extract.parts) }
        let concernsThem = fact.person.map { people.contains($0) } ?? false
        add(fact, concernsThem ? extract.parts : extract.parts.intersection(.queues))
    }
}

extension Fact {
    /// Whom the fact is about, if anybody.
    var person: PersonIndex? {
        switch kind {
        case .accepted(let person, _, _, _), .handled(let person, _, _, _),
            .workedAfter(let person, _, _, _), .complete(let person, _, _),
            .spent(let person, _, _, _), .overran(let person, _):
            person
        case .ring(let person, _, _): person
        case .offered, .gate, .callback, .contact, .left, .level, .voiced, .paired: nil
        }
    }
}
