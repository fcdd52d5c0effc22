import Metrics
import Periods
import Vocabulary

/// Makes the details of persons looked at closely.
struct AgentDetailBuilder {
    let reader: SnapshotReader
    /// All that counts in the window for the persons looked at.
    let records: Tally
    /// All answers of the window for people, and that window.
    let voice: HouseVoice
    let scoreWindow: Window
    let isLive: Bool

    private var present: Present { reader.present }
    private var floor: Floor { present.floor }
    private var definitions: Definitions { floor.definitions }

    func detail(
        of person: PersonIndex, _ standing: AgentStanding, _ department: Standing?,
        day: [AgentDetail.DaySlice]
    ) -> AgentDetail {
        var standing = standing
        addSpread(of: person, to: &standing.figures)
        return AgentDetail(
            standing: standing, department: department,
            conversations: isLive ? conversations(of: person) : [], queues: queues(of: person),
            pauses: pauses(of: person), day: day,
            spread: AnswerSpread(voice.own(of: person) ?? PersonVoice()),
            answers: newest(of: person))
    }

    private func newest(of person: PersonIndex) -> [GivenAnswer] {
        let logs = reader.state.timeline.layers.map(\.answers)
        return NewestAnswers(logs, of: person, in: scoreWindow).customers(atMost: 20).map { one in
            GivenAnswer(
                at: one.at, agent: one.agent.map(Int.init), company: one.company.map(Int.init),
                queue: one.queue.map { shown($0) }, comment: reader.state.comments[one.comment])
        }
    }

    private func addSpread(of person: PersonIndex, to figures: inout PackedFigures) {
        let wholes = records.persons[person].handling.wholes
        let rule = definitions.service.percentile
        let n = wholes.count
        guard n > 0 else { return }
        figures.add(.ahtMedian, wholes.percentile(0.5, by: rule), of: n)
        figures.add(.ahtMAD, wholes.medianAbsoluteDeviation(by: rule), of: n)
    }

    private func conversations(of person: PersonIndex) -> [AgentDetail.Conversation] {
        present.person(person).calls.map { call in
            AgentDetail.Conversation(
                queue: call.queue.map { shown($0) }, since: call.answeredAt,
                isOnHold: call.heldSince != nil)
        }.sorted { $0.since < $1.since }
    }

    private func shown(_ queue: QueueIndex) -> String {
        let id = floor.name(of: queue)
        return definitions.mapping.queueName[id] ?? id
    }

    private func queues(of person: PersonIndex) -> [AgentDetail.QueueShare] {
        let membership = floor.roster.people[person.index].membership
        let counts = records.answered
        let shares = floor.queues.compactMap { queue -> AgentDetail.QueueShare? in
            let key = Tally.AnswerKey(person: person, queue: queue)
            let answered = Int(counts[key] ?? 0)
            let isMember = isLive && membership.queues.contains(queue)
            guard answered > 0 || isMember else { return nil }
            return AgentDetail.QueueShare(
                id: floor.name(of: queue), name: shown(queue), answered: answered,
                isMember: isMember,
                isPaused: isMember
                    && (membership.isPausedEverywhere
                        || membership.pausedQueues.contains(queue))
            )
        }
        return shares.enumerated().sorted {
            ($1.element.answered, $0.offset) < ($0.element.answered, $1.offset)
        }.map(\.element)
    }

    private func pauses(of person: PersonIndex) -> [AgentDetail.PauseShare] {
        records.pauses.filter { $0.key.person == person }
            .map { key, time in
                AgentDetail.PauseShare(
                    reason: key.reason.map { floor.names.string($0.name) } ?? "", time: time)
            }.sorted { ($1.time, $0.reason) < ($0.time, $1.reason) }
    }
}

extension SnapshotReader {
    /// The day of the window's end in quarters of an hour, for several people at once. Costs a look at
    /// each of their cells.
    ///
    /// - Parameter pending: what is open of these people.
    mutating func days(
        of people: [PersonIndex], _ window: Window, _ pending: [Fact]
    ) -> [[AgentDetail.DaySlice]] {
        let end = window.includesEnd ? window.end : window.end - .milliseconds(1)
        let day = calendar.day(of: max(end, window.start))
        guard now - day.start < History.keptCells else { return people.map { _ in [] } }
        var result: [[AgentDetail.DaySlice]] = people.map { _ in [] }
        var start = day.start
        while start <= end {
            let next = start + History.personWidth
            let isLast = next > end
            let slice = Window(
                start, isLast ? window.end : next, includesEnd: isLast && window.includesEnd)
            let tally = tally(slice, Tally.Extract(.persons, of: people), pending: pending)
            for (place, person) in people.enumerated() {
                let times = tally.persons[person].time.byState
                guard !result[place].isEmpty || times.keys.contains(where: \.isKnown) else {
                    continue
                }
                result[place].append(AgentDetail.DaySlice(start: start, times: times))
            }
            start = next
        }
        return result
    }
}

extension PersonState {
    fileprivate var isKnown: Bool { self != .unknown && self != .loggedOut }
}

extension StateTime {
    /// How long each state lasted, without those that did not occur.
    fileprivate var byState: [PersonState: Timespan] {
        let all: [PersonState: Timespan] = [
            .unknown: unknown, .available: available, .paused: paused, .ringing: ringing,
            .acw: afterCallWork, .onCall: onCall,
        ]
        return all.filter { $0.value > .zero }
    }
}
