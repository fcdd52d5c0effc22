import Metrics
import Periods
import Vocabulary

/// Answers about persons.
extension SnapshotReader {
    /// Fills in the persons asked for and, as the total, those they are compared with.
    func fill(
        _ snapshot: inout Snapshot, _ question: Question, _ window: Window,
        _ answers: PeopleAnswers, _ marks: MarkReading
    ) {
        let isLive = !snapshot.isHistory
        let tally = tally(window, .all)
        let book = answers.answers
        let standings = StandingBuilder(
            present: present, grader: grader, tally: tally, compared: nil,
            scores: book, lamps: lamps(question, isLive: isLive), isLive: isLive,
            marks: marks.departments, strain: state.strain)
        let agents = AgentBuilder(
            present, tally, answers.scores, book, isLive ? state.strain : nil)
        snapshot.compared = nil
        snapshot.scoreWindow = answers.window
        snapshot.total = total(place(of: question.scope), standings)
        snapshot.total.spread = spread(place(of: question.scope), book)
        switch question.scope {
        case .company:
            snapshot.agents = (house.departments + [nil]).flatMap { rows(of: $0, agents, marks) }
                .ordered(by: question.order)
        case .department(let name):
            snapshot.agents = rows(of: name, agents, marks).ordered(by: question.order)
        case .agents(let ids):
            let people = ids.compactMap { person(called: $0) }
            let builder = AgentDetailBuilder(
                reader: self, window: window, tally: tally, answers: book,
                scoreWindow: answers.window, isLive: isLive)
            snapshot.details = zip(people, builder.days(of: people)).compactMap { person, day in
                detail(of: person, day, builder, agents, standings, marks)
            }
        }
    }

    private func rows(
        of department: String?, _ agents: AgentBuilder, _ marks: MarkReading
    ) -> [AgentStanding] {
        let people = marks.people(of: department)
        let usual = agents.handleTimes(of: people.map(\.person))
        return people.map { agents.standing($0, of: department, usual: usual) }
    }

    private func detail(
        of person: PersonIndex, _ day: [AgentDetail.DaySlice], _ builder: AgentDetailBuilder,
        _ agents: AgentBuilder, _ standings: StandingBuilder, _ marks: MarkReading
    ) -> AgentDetail? {
        let home = house.department(of: person)
        let people = marks.people(of: home)
        guard let judged = people.first(where: { $0.person == person }) else { return nil }
        let usual = agents.handleTimes(of: people.map(\.person))
        return builder.detail(
            of: person, agents.standing(judged, of: home, usual: usual),
            home.map { department($0, standings) }, day: day)
    }
}
