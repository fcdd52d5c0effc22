import Vocabulary

/// Which names are one person, as far as is proved (`metrics.md` § 0).
///
/// It stands outside the floor, because a proof applies to all of history: a floor that finds one asks to
/// be folded again with it.
struct Kinship: Equatable, Sendable {
    /// From any name to the name that stands for the person; names not in it stand for themselves.
    private var aliases: [NameID: NameID] = [:]
    private var configured: Set<NameID> = []
    /// Proofs that contradicted an earlier one; the first stands.
    private(set) var conflicts = 0

    /// The aliases of the configuration: they outrank every proof.
    init(mapping: Mapping, names: Names) {
        for (alias, id) in mapping.agentAlias {
            let name = names.id(alias)
            aliases[name] = names.id(id)
            configured.insert(name)
        }
    }

    func standing(for name: NameID) -> NameID {
        aliases[name] ?? name
    }

    /// Whether anything at all is known of `name` as an alias.
    func isAlias(_ name: NameID) -> Bool { aliases[name] != nil }

    /// Every name that is not the one its person goes by.
    var aliasNames: [NameID] { aliases.filter { $0.key != $0.value }.map(\.key) }

    /// Takes in the proof that `interface` is the person called `member`.
    ///
    /// - Returns: whether this was news.
    mutating func learn(_ interface: NameID, is member: NameID) -> Bool {
        let person = standing(for: member)
        guard interface != person, !configured.contains(interface) else { return false }
        if let known = aliases[interface] {
            if known != person { conflicts += 1 }
            return false
        }
        aliases[interface] = person
        return true
    }
}
