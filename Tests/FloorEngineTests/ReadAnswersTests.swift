import Testing
import Vocabulary

@testable import FloorEngine

@Suite("What customers answered about a person")
struct ReadAnswersTests {
    private static let story = """
        08:00:00 login agent=a1
        10:00:00 enqueue contact=c1 queue=q1
        10:00:05 answer contact=c1 queue=q1 agent=a1
        10:02:00 release contact=c1 agent=a1 by=customer acw=false
        10:03:00 survey contact=c1 question=nps_agent score=2 comment=third~time
        10:03:00 survey contact=c1 question=nps_company score=9
        10:04:00 survey contact=c2 question=nps_agent agent=a1 score=10
        10:05:00 survey contact=c3 question=nps_agent agent=b1 score=7 comment=fine

        """

    private func detail(_ text: String, now: String = "11:00:00") async throws -> AgentDetail {
        let talk = try await Talk(text, now: now)
        let answer = try await talk.ask(Question(scope: .agent("a1")))
        return try #require(answer.details.first)
    }

    @Test("is read customer by customer, newest first, with comments and both questions")
    func newest() async throws {
        let answers = try await detail(Self.story).answers
        #expect(
            answers == [
                GivenAnswer(at: Notation.instant("10:04:00"), agent: 10),
                GivenAnswer(
                    at: Notation.instant("10:03:00"), agent: 2, company: 9, queue: "q1",
                    comment: "third time"),
            ])
    }

    @Test("is read as corrected, at its first instant")
    func corrected() async throws {
        let answers = try await detail(
            Self.story
                + "10:10:00 survey contact=c1 question=nps_agent score=6 comment=better~now"
        ).answers
        #expect(answers.map(\.agent) == [10, 6])
        #expect(answers.last?.comment == "better now")
        #expect(answers.last?.at == Notation.instant("10:03:00"))
    }

    @Test("is read where it belongs when it comes late")
    func late() async throws {
        let talk = try await Talk(Self.story, now: "11:00:00")
        await talk.tell(
            "09:30:00 survey contact=c0 question=nps_agent agent=a1 score=5 comment=slow",
            now: "11:00:01")
        let answer = try await talk.ask(Question(scope: .agent("a1")))
        let answers = try #require(answer.details.first).answers
        #expect(answers.map(\.agent) == [10, 2, 5])
        #expect(answers.map(\.comment) == [nil, "third time", "slow"])
    }

    @Test("is spread over the scale, and both questions over nine fields")
    func spread() async throws {
        let spread = try await detail(Self.story).spread
        #expect(spread.agent == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1])
        #expect(spread.company == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0])
        #expect(spread.both == [[0, 0, 1], [0, 0, 0], [0, 0, 0]])
    }

    @Test("is spread for the company and the department, too")
    func total() async throws {
        let talk = try await Talk(Self.story, now: "11:00:00")
        let company = try await talk.ask(Question())
        #expect(company.total.spread?.agent == [0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1])
        #expect(company.total.spread?.company[9] == 1)
        #expect(company.rows.allSatisfy { $0.spread == nil })
        let department = try await talk.ask(Question(scope: .department("q1")))
        #expect(department.total.spread?.both[0] == [0, 0, 1])
    }

    @Test("gives each row of the agents the company's score and the gap")
    func rows() async throws {
        let talk = try await Talk(Self.story, now: "11:00:00")
        let answer = try await talk.ask(Question(rows: .agents))
        let agent = try #require(answer.agents.first { $0.id == "a1" })
        #expect(agent[.npsCompany].value == 100)
        #expect(agent[.npsGap].value == -200)
        #expect(agent[.npsGap].evidence == 1)
        #expect(agent[.npsGap].sufficiency == .insufficient)
        let other = try #require(answer.agents.first { $0.id == "b1" })
        #expect(other[.npsGap] == .none)
    }
}

@Suite("The newest answers")
struct AnswerLogTests {
    private func log(_ count: Int, of person: Int) -> AnswerLog {
        var log = AnswerLog()
        for number in 0..<count {
            let voice = Voice(
                contact: ContactKey("c\(number)"), question: .npsAgent, answer: 9,
                place: .company, person: PersonIndex(person), comment: -1)
            log.add(voice, at: Instant(milliseconds: Int64(number)))
        }
        return log
    }

    @Test("are kept, a number of each person")
    func bounded() {
        var log = log(100, of: 1)
        log.merge(self.log(3, of: 2))
        log.forget(before: .distantPast)
        #expect(log.entries.count == AnswerLog.keptEach + 3)
        #expect(log.entries.first?.at == Instant(milliseconds: 60))
    }

    @Test("are kept for a time")
    func forgotten() {
        var log = log(10, of: 1)
        log.forget(before: Instant(milliseconds: 7))
        #expect(log.entries.map(\.at.milliseconds) == [7, 8, 9])
    }
}

@Suite("Comments")
struct CommentBookTests {
    private func number(_ text: String, in book: inout CommentBook) -> Int32 {
        var event = Event(
            .survey(
                SurveyAnswer(contact: nil, question: .npsAgent, score: 9, comment: 0)),
            at: Instant(milliseconds: 0))
        book.keep(&event, of: EventBatch(texts: [text]))
        guard case .survey(let answer) = event.kind else { return -1 }
        return answer.comment
    }

    @Test("are found by their numbers until many newer ones have come")
    func bounded() {
        var book = CommentBook()
        let first = number("first", in: &book)
        let second = number("second", in: &book)
        #expect(book[first] == "first" && book[second] == "second" && book[-1] == nil)
        var last: Int32 = -1
        for index in 0..<(2 * CommentBook.kept) { last = number("\(index)", in: &book) }
        #expect(book[first] == nil)
        #expect(book[last] == "\(2 * CommentBook.kept - 1)")
    }

    @Test("are cut where nobody would read on")
    func cut() {
        var book = CommentBook()
        let number = number(String(repeating: "x", count: 5000), in: &book)
        #expect(book[number]?.count == CommentBook.longest)
    }
}
