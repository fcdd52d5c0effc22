import Vocabulary

extension Centre {
    /// Fills the departments, and gives some of the people a second queue.
    mutating func hire(_ names: Names) {
        for (queue, department) in plan.departments.enumerated() {
            let second = plan.departments.firstIndex { $0.queue == department.passesTo }
            for (member, place) in plan.agents(of: queue).enumerated() {
                let isVersatile = member >= department.agents - department.versatile
                let queues = [queue] + (isVersatile ? [second].compactMap(\.self) : [])
                let nature = Nature(of: member, in: department, dice: &dice)
                let id = names.agent(plan.agentName(place))
                agents.append(Agent(id: id, queues: queues, nature: nature))
                for queue in queues { lines[queue].members.append(place) }
            }
        }
    }

    /// Decides who comes to work on that date, and when they take their breaks.
    mutating func planShifts(of department: Int, on date: CivilDate) {
        let shifts = plan.departments[department].shifts
        for (member, agent) in plan.agents(of: department).enumerated()
        where !shifts.isEmpty && isAtWork(member, of: department, on: date) {
            let shift = shifts[member % shifts.count]
            let start = second(on: date, minute: shift.start) + dice.whole(-300...60)
            let end = second(on: date, minute: shift.start + shift.length) + dice.whole(0...600)
            engage(agent, from: start, to: end)
        }
    }

    /// The night crew of the day before the first is still there when the centre begins.
    mutating func sendNightCrew(of date: CivilDate) {
        for (queue, department) in plan.departments.enumerated() where !department.shifts.isEmpty {
            for (member, agent) in plan.agents(of: queue).enumerated() {
                let shift = department.shifts[member % department.shifts.count]
                let end = second(on: date, minute: shift.start + shift.length)
                if end > now { engage(agent, from: now, to: end) }
            }
        }
    }

    /// Days off go round, so that somebody of every shift is there every day.
    private func isAtWork(_ member: Int, of department: Int, on date: CivilDate) -> Bool {
        let count = plan.departments[department].agents
        let present = Int((Double(count) * DayShape.staff(on: date)).rounded())
        return (member + date.day) % count < present
    }

    private mutating func engage(_ agent: Int, from start: Int64, to end: Int64) {
        agenda.add(.shiftBegins(agent: agent), at: start)
        agenda.add(.shiftEnds(agent: agent), at: end)
        func allow(_ reason: LabelID, after hours: ClosedRange<Double>, minutes: ClosedRange<Int64>)
        {
            let due =
                start + dice.whole(Int64(hours.lowerBound * 3600)...Int64(hours.upperBound * 3600))
            let respite = Respite(
                reason: reason, seconds: 60 * dice.whole(minutes) + dice.whole(-40...40))
            if due < end - 1800 { agenda.add(.pauseDue(agent: agent, respite), at: due) }
        }
        allow(reasons.pause, after: 1.3...2.3, minutes: 10...18)
        allow(reasons.lunch, after: 3.3...4.7, minutes: 25...35)
        allow(reasons.pause, after: 5.6...6.7, minutes: 10...18)
        allow(dice.pick(reasons.desk), after: 0.5...7, minutes: 30...75)
    }
}
