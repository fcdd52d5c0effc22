import Vocabulary

/// The marks that are there, on people and departments. They step at each full local hour
/// (`metrics.md` § 10.9), so that no mark comes and goes with single answers.
struct MarkBoard: Equatable, Sendable {
    /// Only those with a sign, by the name that stands for the person.
    private(set) var people: [NameID: Mark.Sign] = [:]
    private(set) var departments: [String: Mark.Sign] = [:]
    /// The full hour up to which marks have stepped; `nil`: never.
    private(set) var hour: Instant?
    /// Where the window began that they rest on.
    private(set) var windowStart: Instant?

    /// Takes over the marks of a full hour.
    mutating func step(
        to hour: Instant, windowStart: Instant, people: [NameID: Mark.Sign],
        departments: [String: Mark.Sign]
    ) {
        self.hour = hour
        self.windowStart = windowStart
        self.people = people.filter { $0.value != .none }
        self.departments = departments.filter { $0.value != .none }
    }
}
