import Drawing

/// A function of the board and all the keys that it is to have, as `keys.toml` says them.
public struct KeyChange: Equatable, Sendable {
    public let function: String
    public let keys: [String]

    public init(_ function: String, _ keys: [String]) {
        self.function = function
        self.keys = keys
    }
}

/// What is wrong with some changes of keys.
public struct KeyFaults: Error, Equatable, Sendable {
    /// In the order of the changes; never empty.
    public let faults: [Fault]

    public struct Fault: Equatable, Sendable {
        /// Which of the changes, counted from 0.
        public let change: Int
        public let reason: Reason
    }

    public enum Reason: Equatable, Sendable {
        case noFunction(String)
        case noKey(String)
        /// Another function has the key.
        case taken(String, by: String)
        /// The board could not be left any more.
        case noWayOut
    }
}

extension Bindings {
    /// The keys with changes: a function that is named has those keys and no others.
    public init(changed changes: [KeyChange]) throws(KeyFaults) {
        var all = Bindings.standard.all
        var faults: [KeyFaults.Fault] = []
        var owner: [Int: Int] = [:]
        for (number, change) in changes.enumerated() {
            guard let place = all.firstIndex(where: { $0.action.name == change.function }) else {
                faults.append(.init(change: number, reason: .noFunction(change.function)))
                continue
            }
            owner[place] = number
            all[place].keys = []
            for text in change.keys {
                if let key = Key(spelled: text) {
                    all[place].keys.append(key)
                } else {
                    faults.append(.init(change: number, reason: .noKey(text)))
                }
            }
        }
        faults += Self.conflicts(all, changedBy: owner)
        if let fault = Self.lockedIn(all, changedBy: owner) { faults.append(fault) }
        guard faults.isEmpty else {
            throw KeyFaults(faults: faults.sorted { $0.change < $1.change })
        }
        self.init(all)
    }

    /// Every function by its name, with its keys as a file writes them.
    public var functions: [(name: String, keys: [String])] {
        all.map { ($0.action.name, $0.keys.map(\.spelling)) }
    }

    /// Two functions on one key; told where the later of them was changed.
    private static func conflicts(
        _ all: [Binding], changedBy owner: [Int: Int]
    ) -> [KeyFaults.Fault] {
        var first: [Key: Int] = [:]
        var faults: [KeyFaults.Fault] = []
        for (place, binding) in all.enumerated() {
            for key in binding.keys {
                guard let other = first[key] else {
                    first[key] = place
                    continue
                }
                let (ours, theirs) = (owner[place] ?? -1, owner[other] ?? -1)
                let (at, by) = ours >= theirs ? (ours, other) : (theirs, place)
                guard at >= 0 else { continue }
                faults.append(
                    .init(
                        change: at,
                        reason: .taken(key.spelling, by: all[by].action.name)))
            }
        }
        return faults
    }

    private static func lockedIn(
        _ all: [Binding], changedBy owner: [Int: Int]
    ) -> KeyFaults.Fault? {
        let ways = all.indices.filter {
            [.leave(.quit), .leave(.interrupt)].contains(all[$0].action)
        }
        guard ways.allSatisfy({ all[$0].keys.isEmpty }) else { return nil }
        return ways.compactMap { owner[$0] }.max().map { .init(change: $0, reason: .noWayOut) }
    }
}
