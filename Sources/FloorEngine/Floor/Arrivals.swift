import Vocabulary

/// Which contacts were told of in the last hours, so that the first queue of each can be known from the
/// later ones.
struct Arrivals: Sendable {
    /// Contact → milliseconds from `base` to its arrival, or -1 once it has entered a queue.
    private var recent = KeyMap()
    private var earlier = KeyMap()
    private var base = Instant.distantPast
    private var earlierBase = Instant.distantPast

    private static let entered = -1

    /// - Returns: whether nothing told of the contact before.
    mutating func arrive(_ contact: ContactKey, at: Instant) -> Bool {
        guard recent[contact.bits] == nil, earlier[contact.bits] == nil else { return false }
        if base == .distantPast { base = at }
        let offset = Int32(clamping: max(at - base, .zero).milliseconds)
        recent.set(contact.bits, Int(offset))
        return true
    }

    /// What the entry into a queue says of the contact's arrival; `nil`: it was in a queue before.
    mutating func enter(_ contact: ContactKey, at: Instant) -> (isArrival: Bool, pickup: Timespan?)?
    {
        let (here, before) = (recent[contact.bits], earlier[contact.bits])
        guard here != Self.entered, before != Self.entered else { return nil }
        recent.set(contact.bits, Self.entered)
        let since =
            here.map { base + .milliseconds(Int64($0)) }
            ?? before.map { earlierBase + .milliseconds(Int64($0)) }
        return (since == nil, since.map { max(at - $0, .zero) })
    }

    /// Forgets contacts of which nothing was told since the turn before. Called every few hours.
    mutating func turn(at now: Instant) {
        earlier = recent
        earlierBase = base
        recent = KeyMap()
        base = now
    }
}
