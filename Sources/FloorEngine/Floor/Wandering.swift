import Metrics

/// The departments of the agents who handled a contact, of one that was in more than one.
struct Wandering: Sendable {
    private var seen = SIMD8<UInt16>(repeating: 0)
    private var last: DepartmentIndex
    private(set) var departments: UInt8 = 1
    /// It came back to a department that it had left.
    private(set) var hasReturned = false

    /// Further ones are not told apart.
    static var most: Int { 8 }

    init(from department: DepartmentIndex) {
        last = department
        seen[0] = department.value
    }

    mutating func go(to department: DepartmentIndex) {
        guard department != last else { return }
        last = department
        if (0..<Int(departments)).contains(where: { seen[$0] == department.value }) {
            hasReturned = true
        } else if Int(departments) < Self.most {
            seen[Int(departments)] = department.value
            departments += 1
        }
    }
}
