import Files
import FloorEngine
import Glibc
import Vocabulary

// polls FILE: reads a queue_log but for its last forty minutes, tells those two seconds at a time, and
// asks one question after each piece; prints how many milliseconds each question took: median and p99.

func questions(about agent: String) -> [(name: String, question: Question)] {
    let department = Question.Scope.department("sales")
    let live: [Period] = [.today, .minutes15, .minutes60, .days30]
    return live.map { ("company \($0.rawValue)", Question(period: $0)) }
        + live.map { ("agents \($0.rawValue)", Question(rows: .agents, period: $0)) } + [
            ("department today", Question(scope: department)),
            ("agents of a department today", Question(scope: department, rows: .agents)),
            ("one agent today", Question(scope: .agent(agent))),
            ("one agent 30d", Question(scope: .agent(agent), period: .days30)),
        ]
}

guard CommandLine.arguments.count == 2 else {
    print("usage: polls FILE")
    exit(64)
}
do {
    var talk = try await LiveTalk(HeldLog(path: CommandLine.arguments[1]))
    let people = try await talk.ask(Question(rows: .agents))?.agents ?? []
    let questions = questions(about: people.first?.id ?? "")
    var watch = Stopwatch()
    var asked = 0
    while await talk.goOn(&watch) {
        let (name, question) = questions[asked % questions.count]
        asked += 1
        try await watch.time(name) { _ = try await talk.ask(question) }
    }
    watch.report()
} catch let failure as Failure {
    print(failure.sentence)
    exit(74)
}
