import Vocabulary

/// Which names are one person, as far as is proved (`metrics.md` § 0).
///
/// It stands outside the floor, because a proof applies to all of history: a floor that finds one asks to
/// be folded again with it.
struct Kinship: Equatable, Sendable {
    /// From any name to the name that stands for the person; names not in it stand for themselves.
    private var aliases: [NameID: NameID] = [:]
    /// Proofs that contradicted an earlier one; the first stands.
    private var contradictions: Set<Contradiction> = []

    private struct Contradiction: Hashable {
        let interface: NameID
        let person: NameID
    }

    /// The aliases of the configuration: they outrank every proof.
    init(mapping: Mapping, names: Names) {
        for (alias, id) in mapping.agentAlias {
            aliases[names.id(alias)] = names.id(id)
        }
    }

    func standing(for name: NameID) -> NameID {
        aliases[name] ?? name
    }

    /// How many different proofs contradicted an earlier one.
    var conflicts: Int { contradictions.count }

    /// Whether `name` stands for itself.
    func isPerson(_ name: NameID) -> Bool { standing(for: name) == name }

    /// Whether anything at all is known of `name` as an alias.
    func isAlias(_ name: NameID) -> Bool { aliases[name] != nil }

    /// Every name that is not the one its person goes by.
    var aliasNames: [NameID] { aliases.filter { $0.key != $0.value }.map(\.key) }

    /// Takes in the proof that `interface` is the person called `member`.
    ///
    /// - Returns: whether this was news.
    mutating func learn(_ interface: NameID, is member: NameID) -> Bool {
        let person = standing(for: member)
        if let known = aliases[interface] {
            if known != person {
                contradictions.insert(Contradiction(interface: interface, person: person))
            }
            return false
        }
        guard interface != person else { return false }
        aliases[interface] = person
        return true
    }
}
