extension CentrePlan {
    /// Eight departments, 86 people and some 2,000 calls a day.
    ///
    /// Support is open around the clock. Billing holds nearly all of the best people; one person in
    /// Support, `A-1033`, has a hard time. The figures were tried until the floor was lively: busy at its
    /// peaks, calm between them.
    public static let lively = CentrePlan(departments: [
        DepartmentPlan(
            name: "Support", queue: "support", hours: 0..<1440, calls: 890, agents: 26,
            shifts: aroundTheClock, talk: 345, wrapUp: 55, patience: 270, timeout: 480, score: 14,
            transfers: 0.09, passesTo: "billing", versatile: 2, struggling: 12),
        DepartmentPlan(
            name: "Billing", queue: "billing", hours: daytime, calls: 480, agents: 16,
            shifts: byDay, talk: 274, wrapUp: 40, patience: 300, timeout: 480, score: 68,
            transfers: 0.05, passesTo: "support", versatile: 3),
        DepartmentPlan(
            name: "Claims", queue: "claims", hours: daytime, calls: 228, agents: 10,
            shifts: byDay, talk: 371, wrapUp: 80, patience: 330, timeout: 480, score: 6,
            transfers: 0.08, passesTo: "support", versatile: 2),
        DepartmentPlan(
            name: "Sales", queue: "sales", hours: daytime, calls: 340, agents: 12,
            shifts: byDay, talk: 247, wrapUp: 38, patience: 270, timeout: 420, score: 45,
            transfers: 0.04, passesTo: "onboarding", versatile: 3),
        DepartmentPlan(
            name: "Renewals", queue: "renewals", hours: daytime, calls: 180, agents: 8,
            shifts: byDay, talk: 213, wrapUp: 28, patience: 270, timeout: 420, score: 48,
            transfers: 0.04, passesTo: "billing", versatile: 2),
        DepartmentPlan(
            name: "Onboarding", queue: "onboarding", hours: daytime, calls: 122, agents: 6,
            shifts: byDay, talk: 407, wrapUp: 90, patience: 330, timeout: 480, score: 42,
            transfers: 0.06, passesTo: "support", versatile: 1),
        DepartmentPlan(
            name: "Field dispatch", queue: "field-dispatch", hours: daytime, calls: 72, agents: 5,
            shifts: byDay, talk: 233, wrapUp: 30, patience: 240, timeout: 420, score: 10,
            transfers: 0.05, passesTo: "support", versatile: 1),
        DepartmentPlan(
            name: "VIP desk", queue: "vip", hours: 540..<1080, calls: 45, agents: 3,
            shifts: byOfficeHours, talk: 325, wrapUp: 50, patience: 480, timeout: 600, score: 58,
            transfers: 0.03, passesTo: "billing", versatile: 0),
    ])

    private static let daytime = 480..<1200

    /// Early, late and between, so that most are there in the early afternoon.
    private static let byDay = [
        ShiftPlan(start: 480, length: 480), ShiftPlan(start: 735, length: 480),
        ShiftPlan(start: 540, length: 480), ShiftPlan(start: 495, length: 450),
        ShiftPlan(start: 720, length: 490), ShiftPlan(start: 600, length: 480),
    ]

    private static let byOfficeHours = [
        ShiftPlan(start: 540, length: 480), ShiftPlan(start: 610, length: 480),
        ShiftPlan(start: 560, length: 480),
    ]

    private static let aroundTheClock = [
        ShiftPlan(start: 480, length: 480), ShiftPlan(start: 735, length: 480),
        ShiftPlan(start: 540, length: 480), ShiftPlan(start: 360, length: 480),
        ShiftPlan(start: 840, length: 495), ShiftPlan(start: 600, length: 480),
        ShiftPlan(start: 495, length: 480), ShiftPlan(start: 720, length: 480),
        ShiftPlan(start: 1320, length: 490),
    ]
}
