import Metrics
import Vocabulary

/// Makes the rows of persons: figures, state, score and mark of each.
struct AgentBuilder {
    let present: Present
    /// All that counts in the window.
    let tally: Tally
    let scores: PeopleScores
    /// All answers of the window for people.
    let answers: AnswerBook
    /// Who is too busy; `nil` in history.
    let strain: Strain?
    private let ranking: Ranking
    private let names: [PersonIndex: String]
    private let teams: [PersonIndex: String]

    init(
        _ present: Present, _ tally: Tally, _ scores: PeopleScores, _ answers: AnswerBook,
        _ strain: Strain?
    ) {
        self.present = present
        self.tally = tally
        self.scores = scores
        self.answers = answers
        self.strain = strain
        let mapping = present.floor.definitions.mapping
        names = present.floor.configured(mapping.agentName)
        teams = present.floor.configured(mapping.agentTeam)
        ranking = Ranking(
            present.floor.people.map { scores[$0] }, k: present.floor.definitions.statistics.shrinkK
        )
    }

    private var floor: Floor { present.floor }
    private var isLive: Bool { strain != nil }
    private var definitions: Definitions { floor.definitions }

    /// - Parameter usual: the handle times of the department.
    func standing(
        _ judged: MarkReading.Judged, of department: String?, usual: RobustSpread
    ) -> AgentStanding {
        let person = judged.person
        let id = floor.name(of: person)
        return AgentStanding(
            id: id, name: names[person] ?? id, department: department, team: teams[person],
            activity: isLive ? activity(of: person) : nil, figures: figures(of: person),
            score: score(of: judged), notices: notices(about: person, usual))
    }

    /// The mean handle times of those with enough calls to have one.
    func handleTimes(of people: [PersonIndex]) -> RobustSpread {
        RobustSpread(people.compactMap { handleTime(of: $0) })
    }

    private func handleTime(of person: PersonIndex) -> Double? {
        let time = tally.persons[person].handling
        guard time.handled >= 10 else { return nil }
        return time.total(by: definitions.handling).inSeconds / Double(time.handled)
    }

    private func notices(about person: PersonIndex, _ usual: RobustSpread) -> [AgentNotice] {
        var notices: [AgentNotice] = []
        let presence = present.presences[person.index]
        if isLive, presence.state == .paused, let plan = floor.pausePlan(presence.reason),
            present.now - present.people[person.index].since > plan
        {
            notices.append(.longPause(planned: plan))
        }
        if let distance = handleTime(of: person).flatMap(usual.distance), abs(distance) > 2 {
            notices.append(distance > 0 ? .longHandleTime : .shortHandleTime)
        }
        if strain?.people.contains(floor.roster.people[person.index].name) == true {
            notices.append(.overOccupied)
        }
        return notices
    }

    private func activity(of person: PersonIndex) -> Activity {
        let presence = present.presences[person.index]
        let since = present.people[person.index].since
        return Activity(
            presence.state, reason: presence.reason.map { floor.names.string($0.name) },
            since: since > .distantPast ? since : nil, isLoggedIn: presence.isPresent)
    }

    private func figures(of person: PersonIndex) -> PackedFigures {
        var figures = PackedFigures(room: 26)
        let presence = present.presences[person.index]
        AgentReading(
            cell: tally.persons[person], definitions: definitions, knowsHold: floor.knowsHold,
            knowsLogin: presence.isPresent != nil
        ).add(to: &figures)
        if isLive { figures.add(.nInProgress, count: presence.queues.count) }
        let score = scores[person]
        figures.add(.npsAgent, Measure.score(score, definitions.statistics).figure)
        if let shrunk = ranking.shrunk(score) {
            figures.add(.npsShrunk, shrunk, of: score.answers)
        }
        if let own = answers.credits[person] { add(own, to: &figures) }
        return figures
    }

    /// What the person's callers answered to the other questions.
    private func add(_ own: PersonVoice, to figures: inout PackedFigures) {
        let reading = VoiceReading(
            voice: own.voice, pairs: own.pairs, statistics: definitions.statistics)
        // In one order always: equal rows are equal answers.
        for (metric, measure) in reading.others.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            figures.add(metric, measure.figure)
        }
    }

    private func score(of judged: MarkReading.Judged) -> AgentScore {
        let score = scores[judged.person]
        let parts = scores.parts(of: judged.person)
        let z = definitions.statistics.z
        let isShown = score.answers >= definitions.statistics.showFrom
        return AgentScore(
            promoters: Int(score.promoters), passives: Int(score.passives),
            detractors: Int(score.detractors), mark: judged.mark,
            surePart: isShown ? judged.comparison?.surePart(z: z) : nil,
            parts: parts.map(\.score), trend: parts.trend(z: z))
    }
}

/// Draws scores towards that of all agents together, so that two tens do not lead a list
/// (`metrics.md` § 10.3).
struct Ranking {
    private let reference: Double?
    /// `nil`: agents differ no more than by chance, so there is no ranking.
    private let k: Double?

    /// - Parameter k: `nil`: estimated from the scores themselves.
    init(_ scores: [NetPromoterScore], k: Double?) {
        reference = scores.reduce(into: NetPromoterScore()) { $0.merge($1) }.score
        self.k = k ?? Shrinkage.estimatedK(scores)
    }

    func shrunk(_ score: NetPromoterScore) -> Double? {
        guard let reference, let k else { return nil }
        return score.shrunk(towards: reference, k: k)
    }
}

extension Floor {
    /// What the configuration says about people, under whatever name of the person it does.
    func configured(_ words: [String: String]) -> [PersonIndex: String] {
        var result: [PersonIndex: String] = [:]
        for (name, word) in words {
            let id = names.id(name)
            let standing = kinship.standing(for: id)
            guard let person = roster.place(of: standing) else { continue }
            // The name a person goes by outranks the others.
            if standing == id || result[person] == nil { result[person] = word }
        }
        return result
    }
}
