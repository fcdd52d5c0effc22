import Metrics
import Periods
import Vocabulary

/// What counts in the windows of an answer.
extension SnapshotReader {
    /// What rows are read from: what counts for queues in `window`, and the answers of `scores`.
    mutating func reading(_ window: Window, scores: Window) -> WindowReading {
        WindowReading(
            present: present, house: house, counted: queues(window), voice: voice(scores),
            crews: crews, times: ByHome(house) { _ in })
    }

    /// Up to the last full hour it is kept for an hour, so that little is merged again every five minutes.
    mutating func reading(compared window: Window) -> WindowReading {
        let border = window.end.floored(to: .minutes(60))
        guard border > window.start else { return reading(window, scores: window) }
        let tallies =
            queues(Window(window.start, border)).queues + queues(Window(border, window.end)).queues
        return WindowReading(
            present: present, house: house, counted: Counted(queues: tallies),
            voice: HouseVoice(tallies, house), crews: crews, times: ByHome(house) { _ in })
    }

    /// Windows that lie wholly in the past, as one.
    mutating func reading(sumOf windows: [Window]) -> WindowReading {
        let sum = merges.sum(of: windows, Tally.Extract(.queues), of: state.timeline)
        return WindowReading(
            present: present, house: house, counted: Counted(queues: [sum]),
            voice: HouseVoice([sum], house), crews: crews, times: ByHome(house) { _ in })
    }

    private mutating func voice(_ window: Window) -> HouseVoice {
        if let known = voices[window] { return known }
        let voice = HouseVoice(queues(window).queues, house)
        voices[window] = voice
        return voice
    }

    /// All that counts for queues in `window`, what is still open included.
    mutating func queues(_ window: Window) -> Counted {
        if let known = known[window] { return known }
        let tallies = merges.tallies(window, Tally.Extract(.queues), of: state.timeline)
        let counted = Counted(queues: tallies + [open(in: window, .queues)])
        known[window] = counted
        return counted
    }

    /// The same, and what people did, save the states they are in.
    mutating func everything(_ window: Window) -> Counted {
        let queues = queues(window).queues
        let persons = merges.tallies(window, Tally.Extract(.persons), of: state.timeline)
        return Counted(queues: queues, persons: persons + [open(in: window, .persons)])
    }

    private func open(in window: Window, _ parts: Tally.Parts) -> Tally {
        var tally = Tally()
        for fact in present.open {
            if let inside = fact.clipped(to: window) { tally.add(inside, parts) }
        }
        return tally
    }

    /// What is asked for of a few people, with what of `pending` lies in the window.
    mutating func tally(
        _ window: Window, _ extract: Tally.Extract, pending: [Fact]
    ) -> Tally {
        var tally = Tally()
        for part in merges.tallies(window, extract, of: state.timeline) {
            tally.merge(part, extract)
        }
        for fact in pending {
            if let inside = fact.clipped(to: window) { tally.add(inside, extract) }
        }
        return tally
    }
}

extension SnapshotReader {
    /// The figures that light lamps, for every row of one live period.
    mutating func lampFigures(
        _ period: Period, _ metrics: [Metric]
    ) -> [(Grader.Row, MeasureList)]? {
        guard let window = calendar.window(period, stepsBack: 0, now: now) else { return nil }
        let reading = reading(window, scores: scoreWindow(window))
        let (floor, house) = (present.floor, house)
        let company = [(Grader.Row.company, Population.company(floor))]
        let departments = house.departments.map {
            (Grader.Row.department($0), Population.department($0, floor, house))
        }
        let queues = floor.queues.map {
            (Grader.Row.queue(floor.name(of: $0)), Population.queue($0, floor))
        }
        return (company + departments + queues).map { row, population in
            (row, reading.measures(of: population, only: metrics))
        }
    }
}
