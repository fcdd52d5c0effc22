/// Whether a score differs from the scores around it by more than chance explains (`metrics.md` § 10.4):
/// an agent's from the rest of the department, a department's from the rest of the house.
///
/// Marks rest on the agent question over the window for people, whatever period is shown; they step at
/// each full local hour. Handle time, pauses and calls never make one.
public struct Mark: Equatable, Sendable {
    /// The raw value is the word of a report: `none`, `above` (★), `below` (▼).
    public enum Sign: String, Equatable, Sendable, CaseIterable { case none, above, below }

    public var sign: Sign
    public var ground: Ground

    public init(_ sign: Sign = .none, _ ground: Ground = .tooFew) {
        self.sign = sign
        self.ground = ground
    }

    /// Why there is a mark, or none.
    public enum Ground: Equatable, Sendable {
        /// Fewer answers than `n_min_highlight`.
        case tooFew
        /// Nobody else there has an answer.
        case alone
        /// Tested; without a sign, chance may explain the difference.
        case tested(Comparison)
    }

    /// A score against those of all others there.
    public struct Comparison: Equatable, Sendable {
        /// Own score minus that of the rest, in points.
        public var difference: Double
        /// Where the true difference lies in 95 of 100 cases, for this one alone.
        public var range: ClosedRange<Double>
        /// How often chance alone makes a difference as large: 0...1, not yet corrected for testing many.
        public var chance: Double
        /// The mark stands from an earlier hour and would not be given anew.
        public var isHeld: Bool

        public init(
            difference: Double, range: ClosedRange<Double>, chance: Double, isHeld: Bool = false
        ) {
            self.difference = difference
            self.range = range
            self.chance = chance
            self.isHeld = isHeld
        }
    }
}
