import Vocabulary

/// Those who wait in one queue, and those who serve it.
struct Line {
    let id: QueueID
    /// Places in the list of agents.
    var members: [Int] = []
    /// Places in the list of callers, the longest wait first. One whose call rings is not among them.
    var waiting: [Int] = []
    /// Calls a second on an ordinary weekday, where the shape of the day is 1.
    let calls: Double

    init(_ department: DepartmentPlan, names: Names) {
        id = names.queue(department.queue)
        let minutes = department.hours.reduce(0.0) { $0 + DayShape.load(atMinute: $1) }
        calls = minutes > 0 ? department.calls / (minutes * 60) : 0
    }
}
