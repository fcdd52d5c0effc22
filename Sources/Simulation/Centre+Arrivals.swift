import Vocabulary

extension Centre {
    /// Decides when each call of the day comes: by chance, at the rate of its five minutes.
    mutating func expectCalls(for queue: Int, on date: CivilDate) {
        let hours = plan.departments[queue].hours
        let today = DayShape.load(on: date) * (0.94 + 0.12 * dice.share())
        for minute in stride(from: hours.lowerBound, to: hours.upperBound, by: 5) {
            let rate =
                lines[queue].calls * today * DayShape.load(atMinute: minute)
                * (trouble(in: queue, on: date, minute: minute)?.calls ?? 1)
            guard rate > 0 else { continue }
            let end = Double(second(on: date, minute: min(minute + 5, hours.upperBound)))
            var moment = Double(second(on: date, minute: minute))
            while true {
                moment += dice.exponential(mean: 1 / rate)
                guard moment < end else { break }
                agenda.add(.arrival(queue: queue), at: Int64(moment))
            }
        }
    }

    /// The trouble that queue is called about at that time, if there is one.
    func trouble(in queue: Int, on date: CivilDate, minute: Int) -> Trouble? {
        guard let trouble = plan.trouble, trouble.date == date, trouble.minutes.contains(minute),
            trouble.queues.contains(plan.departments[queue].queue)
        else { return nil }
        return trouble
    }

    /// The same at this second.
    func troubleNow(in queue: Int) -> Trouble? {
        guard let trouble = plan.trouble, trouble.queues.contains(plan.departments[queue].queue),
            second(on: trouble.date, minute: trouble.minutes.lowerBound) <= now,
            now < second(on: trouble.date, minute: trouble.minutes.upperBound)
        else { return nil }
        return trouble
    }
}
