import Metrics
import Periods
import Vocabulary

/// Answers one question from the engine's state at one instant.
struct SnapshotReader {
    let state: EngineState
    let now: Instant
    let present: Present
    let house: House
    let grader: Grader
    let crews: ByHome<Crew>
    /// What is kept of merges for the next answer.
    var merges: ClosedMerges
    /// What was looked up for this answer: its score window may be its window.
    var known: [Window: Counted] = [:]
    var voices: [Window: HouseVoice] = [:]

    init(state: EngineState, house: House, merges: ClosedMerges, now: Instant) {
        self.state = state
        self.house = house
        self.merges = merges
        self.now = now
        present = Present(state.timeline.floor, at: now)
        crews = ByHome(present, house)
        grader = Grader(
            goals: state.definitions.goals, statistics: state.definitions.statistics)
    }

    var floor: Floor { present.floor }
    var calendar: SiteCalendar { state.calendar }

    mutating func snapshot(_ question: Question, revision: Revision) -> Snapshot {
        let window = window(of: question)
        let isLive =
            question.span == nil
            ? question.stepsBack == 0 && question.period != .yesterday
            : window?.includesEnd ?? true
        let place = place(of: question.scope)
        var snapshot = Snapshot(
            revision: revision, now: now, period: question.period, window: window,
            isHistory: !isLive, clock: clock(window), sources: state.sources,
            isDemo: state.isDemo, total: emptyTotal(place), notes: notes(window),
            showFrom: floor.definitions.statistics.showFrom,
            highlightFrom: floor.definitions.statistics.highlightFrom)
        snapshot.threshold = threshold(place)
        guard let window else { return snapshot }
        let answers = peopleAnswers(window, isLive: isLive)
        let marks = MarkReading(
            house: house, floor: floor, scores: answers.scores,
            board: isLive && answers.window.start == state.marks.windowStart ? state.marks : nil)
        if question.isAboutAgents {
            fill(&snapshot, question, window, answers, marks)
            return snapshot
        }
        let scoreWindow = scoreWindow(window)
        snapshot.compared = compared(window, question)
        var builder = StandingBuilder(
            grader: grader, window: reading(window, scores: scoreWindow),
            yardstick: yardstick(
                snapshot.compared, measuring: window, hasScores: scoreWindow == window),
            lamps: lamps(question, isLive: isLive), isLive: isLive, marks: marks.departments,
            strain: state.strain)
        if case .department = place { builder.queueCrews = present.queueCrews }
        snapshot.scoreWindow = scoreWindow
        snapshot.total = total(place, builder)
        snapshot.total.spread = spread(place, builder.window.voice)
        builder.levels = isLive && question.wantsRecentLevels ? recentLevels : nil
        snapshot.total.recentLevels = builder.levels?.series(of: population(of: place))
        snapshot.rows = rows(place, builder).ordered(by: question.order)
        if question.withHours { addHours(to: &snapshot, place, builder.window.voice) }
        return snapshot
    }

    /// The lamps that shine on the rows of a question: those of live periods.
    func lamps(_ question: Question, isLive: Bool) -> (board: LampBoard, period: Period)? {
        isLive && question.span == nil && LampBoard.periods.contains(question.period)
            ? (state.lamps, question.period) : nil
    }
}

extension SnapshotReader {
    /// Scores are never of less than the day so far: in an hour a department has a handful of answers.
    func scoreWindow(_ window: Window) -> Window {
        let last = window.includesEnd ? window.end : window.end - .milliseconds(1)
        let day = calendar.day(of: max(last, window.start))
        guard window.start > day.start else { return window }
        return Window(day.start, window.end, includesEnd: window.includesEnd)
    }

    func total(_ place: Place, _ builder: StandingBuilder) -> Standing {
        switch place {
        case .company:
            return builder.standing(.company(floor), .company, name: "*")
        case .department(let name): return department(name, builder)
        }
    }

    private var recentLevels: RecentLevels {
        RecentLevels(
            state.timeline, open: present.open, queues: floor.queueNames.count,
            z: state.definitions.statistics.z, at: now)
    }

    func spread(_ place: Place, _ voice: HouseVoice) -> AnswerSpread {
        let population = population(of: place)
        return AnswerSpread(voice.voice(of: population), voice.pairs(of: population))
    }

    func population(of place: Place) -> Population {
        switch place {
        case .company: .company(floor)
        case .department(let name): .department(name, floor, house)
        }
    }

    func department(_ name: String, _ builder: StandingBuilder) -> Standing {
        builder.standing(
            .department(name, floor, house), .department(name), name: name)
    }

    /// Where the figures of the total are from: for persons the department of the first.
    func place(of scope: Question.Scope) -> Place {
        switch scope {
        case .company: return .company
        case .department(let name): return .department(name)
        case .agents(let ids):
            let first = ids.first.flatMap { person(called: $0) }
            return first.flatMap { house.department(of: $0) }.map { .department($0) } ?? .company
        }
    }

    /// The person a name stands for, or `nil` when nobody goes by it.
    func person(called id: String) -> PersonIndex? {
        house.everybody.first { house.id(of: $0) == id }
    }

    enum Place {
        case company
        case department(String)
    }

    private func rows(_ place: Place, _ builder: StandingBuilder) -> [Standing] {
        switch place {
        case .company: return house.departments.map { department($0, builder) }
        case .department(let name):
            let floor = present.floor
            return (house.queues[name] ?? []).map { queue in
                let id = floor.name(of: queue)
                let shown = floor.definitions.mapping.queueName[id] ?? id
                return builder.standing(.queue(queue, floor), .queue(id), name: shown)
            }
        }
    }

    private func emptyTotal(_ place: Place) -> Standing {
        switch place {
        case .company: Standing(id: "*", name: "*")
        case .department(let name): Standing(id: name, name: name)
        }
    }

    /// T, when all queues of the scope share it.
    private func threshold(_ place: Place) -> Timespan? {
        let queues =
            switch place {
            case .company: floor.queues
            case .department(let name): house.queues[name] ?? []
            }
        let rules = present.floor.rules
        let all = Set(queues.map { rules[$0.index].threshold })
        return all.count > 1 ? nil : all.first ?? state.definitions.service.threshold
    }

    private func clock(_ window: Window?) -> LocalClock {
        calendar.clock(from: (window?.start ?? now) - .hours(48), to: now + .hours(48))
    }

    private func notes(_ window: Window?) -> [Snapshot.Note] {
        var notes: [Snapshot.Note] = []
        if window == nil { notes.append(.noShiftConfigured) }
        if let window, state.firstEvent != nil, window.start < knownStart {
            notes.append(.knownSince(knownStart))
        }
        let rejected = state.sources.reduce(0) { $0 + $1.rejectedLines }
        if rejected > 0 { notes.append(.rejectedLines(rejected)) }
        if floor.unjoinedMembers > 0 { notes.append(.unjoinedMembers(floor.unjoinedMembers)) }
        if !floor.hasSurveys { notes.append(.noSurveys) }
        return notes
    }
}
