import Metrics
import Periods
import Vocabulary

/// Answers about persons.
extension SnapshotReader {
    /// Fills in the persons asked for and, as the total, those they are compared with.
    mutating func fill(
        _ snapshot: inout Snapshot, _ question: Question, _ window: Window,
        _ answers: PeopleAnswers, _ marks: MarkReading
    ) {
        let isLive = !snapshot.isHistory
        let counted = everything(window)
        let voice = HouseVoice(answers.sources, house)
        let standings = StandingBuilder(
            grader: grader,
            window: WindowReading(
                present: present, house: house, counted: counted, voice: voice, crews: crews,
                times: ByHome(counted.persons, window, present, house)),
            lamps: lamps(question, isLive: isLive), isLive: isLive, marks: marks.departments,
            strain: state.strain)
        let figures = AgentFigures(present, house, window, counted, answers, isLive: isLive)
        let agents = AgentBuilder(
            present, house, figures, isLive ? state.strain : nil)
        snapshot.scoreWindow = answers.window
        snapshot.total = total(place(of: question.scope), standings)
        snapshot.total.spread = spread(place(of: question.scope), voice)
        switch question.scope {
        case .company:
            snapshot.agents = rows(
                of: house.departments + [nil], agents, marks, question.order)
        case .department(let name):
            snapshot.agents = rows(of: [name], agents, marks, question.order)
        case .agents(let ids):
            let people = ids.compactMap { person(called: $0) }
            let pending = present.pending(of: people)
            let records = records(of: people, window, pending)
            let days = days(of: people, window, pending)
            let builder = AgentDetailBuilder(
                reader: self, records: records, voice: voice, scoreWindow: answers.window,
                isLive: isLive)
            snapshot.details = zip(people, days).compactMap { person, day in
                detail(of: person, day, builder, agents, standings, marks)
            }
        }
    }

    /// All that is known of a few persons. Costs a look at each of the window's cells.
    private mutating func records(
        of people: [PersonIndex], _ window: Window, _ pending: [Fact]
    ) -> Tally {
        tally(window, Tally.Extract([.persons, .records], of: people), pending: pending)
    }

    private func rows(
        of departments: [String?], _ builder: AgentBuilder, _ marks: MarkReading, _ order: Order
    ) -> [AgentStanding] {
        let agents = departments.flatMap { department in
            builder.agents(of: department, marks)
        }
        return AgentOrder(builder: builder, order: order).sorted(agents).map(builder.standing)
    }

    private func detail(
        of person: PersonIndex, _ day: [AgentDetail.DaySlice], _ builder: AgentDetailBuilder,
        _ agents: AgentBuilder, _ standings: StandingBuilder, _ marks: MarkReading
    ) -> AgentDetail? {
        let home = house.department(of: person)
        let people = agents.agents(of: home, marks)
        guard let agent = people.first(where: { $0.judged.person == person }) else { return nil }
        return builder.detail(
            of: person, agents.standing(agent),
            home.map { department($0, standings) }, day: day)
    }
}
