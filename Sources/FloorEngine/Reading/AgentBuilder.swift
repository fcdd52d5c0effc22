import Metrics
import Vocabulary

/// Makes the rows of persons: state, score and mark of each, and where their figures are taken from.
struct AgentBuilder {
    let present: Present
    let house: House
    let figures: AgentFigures
    /// Who is too busy; `nil` in history.
    let strain: Strain?
    private let scores: PeopleScores
    private let statistics: StatisticsRules

    init(_ present: Present, _ house: House, _ figures: AgentFigures, _ strain: Strain?) {
        self.present = present
        self.house = house
        self.figures = figures
        self.strain = strain
        scores = figures.scores
        statistics = present.floor.definitions.statistics
    }

    var isLive: Bool { strain != nil }

    /// Everybody at home in a department.
    func agents(of department: String?, _ marks: MarkReading) -> [Agent] {
        let people = marks.people(of: department)
        let usual = RobustSpread(people.compactMap { figures.handleTime(of: $0.person) })
        return people.map { Agent(judged: $0, department: department, usual: usual) }
    }

    func standing(_ agent: Agent) -> AgentStanding {
        let person = agent.judged.person
        return AgentStanding(
            id: house.id(of: person), name: house.shown(person), department: agent.department,
            team: house.team(of: person), activity: isLive ? activity(of: person) : nil,
            figures: PackedFigures(of: person.index, from: figures), score: score(of: agent.judged),
            notices: notices(about: agent))
    }

    private func notices(about agent: Agent) -> [AgentNotice] {
        let person = agent.judged.person
        var notices: [AgentNotice] = []
        let presence = present.presences[person.index]
        if isLive, presence.state == .paused,
            let plan = present.floor.pausePlan(presence.reason),
            present.now - presence.since > plan
        {
            notices.append(.longPause(planned: plan))
        }
        if let distance = figures.handleTime(of: person).flatMap(agent.usual.distance),
            abs(distance) > 2
        {
            notices.append(distance > 0 ? .longHandleTime : .shortHandleTime)
        }
        if strain?.people.contains(house.name(of: person)) == true {
            notices.append(.overOccupied)
        }
        return notices
    }

    private func activity(of person: PersonIndex) -> Activity {
        let presence = present.presences[person.index]
        return Activity(
            presence.state,
            reason: presence.reason.map { present.floor.names.string($0.name) },
            since: presence.known, isLoggedIn: presence.isPresent)
    }

    private func score(of judged: MarkReading.Judged) -> AgentScore {
        let score = scores[judged.person]
        let parts = scores.parts(of: judged.person)
        return AgentScore(
            promoters: Int(score.promoters), passives: Int(score.passives),
            detractors: Int(score.detractors), mark: judged.mark, surePart: surePart(of: judged),
            parts: parts.map(\.score), trend: parts.trend(z: statistics.z))
    }

    /// How far the score is from the others beyond chance; `nil` without enough answers to show.
    func surePart(of judged: MarkReading.Judged) -> Double? {
        guard scores[judged.person].answers >= statistics.showFrom else { return nil }
        return judged.comparison?.surePart(z: statistics.z)
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
