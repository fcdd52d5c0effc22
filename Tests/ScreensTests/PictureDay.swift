import Drawing
import Screens
import Vocabulary

/// The made-up Saturday of the pictures: eight departments at 14:32, whose figures agree with each
/// other (offered = answered + abandoned + waiting; the departments add up to the whole).
enum PictureDay {
    static let date = CivilDate(year: 2026, month: 11, dayOfMonth: 21)
    static let clock = LocalClock(
        zone: "Europe/Berlin", stretches: [.init(from: .distantPast, offsetSeconds: 3600)])
    static let now = time(14, 32)

    static func time(_ hour: Int, _ minute: Int, _ second: Int = 0, day: Int = 0) -> Instant {
        let seconds = (date.day + day) * 86_400 + hour * 3600 + minute * 60 + second - 3600
        return Instant(milliseconds: Int64(seconds) * 1000)
    }

    static let snapshot = Snapshot(
        revision: Revision(engineStart: time(6, 0), floor: 1, slot: 1), now: now,
        period: .today, window: Window(time(8, 0), now, includesEnd: true),
        scoreWindow: Window(time(8, 0), now, includesEnd: true), threshold: .seconds(20),
        clock: clock,
        sources: [
            SourceHealth(
                name: "queue_log", kind: .log, checkedAt: now - .seconds(2),
                lastEvent: now - .seconds(9))
        ],
        total: total, rows: departments)

    /// The same figures as those of the hour before last.
    static let history: Snapshot = {
        var past = snapshot
        past.isHistory = true
        past.period = .minutes60
        past.window = Window(time(13, 0), time(14, 0))
        return past
    }()

    static let departments = [
        Department(
            "Support", score: (13, 15, 133, .watch), calls: (599, 49, 7), abandoned: .watch,
            level: (67.4, .act), longest: (228, .act), times: (41, 412, 58), duty: (21, 26),
            lamp: .act),
        Department(
            "Field dispatch", score: (8, 33, 25, nil), calls: (90, 6, 0), abandoned: .watch,
            level: (74, .watch), times: (27, 264, 31), duty: (4, 5), lamp: .watch),
        Department(
            "Claims", score: (4, 23, 55, .watch), calls: (219, 11, 3), abandoned: .watch,
            level: (77.4, .watch), longest: (96, .ok), times: (22, 455, 84), duty: (8, 10),
            lamp: .watch),
        Department(
            "Onboarding", score: (47, 26, 30, .ok), calls: (136, 5, 0), level: (83, .ok),
            times: (14, 502, 95), duty: (6, 6)),
        Department(
            "Billing", score: (50, 14, 96, .ok), calls: (396, 14, 2), level: (80.2, .ok),
            longest: (31, .ok), times: (12, 318, 44), duty: (14, 16)),
        Department(
            "Sales", score: (50, 17, 70, .ok), calls: (291, 7, 0), level: (87.9, .ok),
            times: (8, 286, 39), duty: (11, 12)),
        Department(
            "Renewals", score: (54, 19, 48, .ok), calls: (183, 4, 0), level: (88.2, .ok),
            times: (9, 241, 28), duty: (7, 8)),
        Department(
            "VIP desk", score: (50, 60, 8, nil), calls: (63, 1, 0), level: (93.8, .ok),
            times: (4, 377, 52), duty: (3, 3)),
    ].map(\.standing).map(withAnswers)

    /// How the answers of Support are made up, which has the page of a department in the pictures.
    private static func withAnswers(_ department: Standing) -> Standing {
        guard department.id == "Support" else { return department }
        var department = department
        department.spread = AnswerSpread(agent: [9, 3, 4, 3, 5, 7, 11, 14, 18, 29, 30])
        department.hours = zip(8..., [20, 16, 14, 12, 9, 10]).map { hour, score in
            HourScore(start: time(hour, 0), score: Figure(value: score, evidence: 22))
        }
        return department
    }

    private static var total: Standing {
        var total = Department(
            "*", score: (32, 7, 465, .watch), calls: (1977, 97, 12), abandoned: .watch,
            level: (78.1, .act), longest: (228, .act), times: (22, 362, 53), duty: (74, 86),
            lamp: .act
        ).standing
        total.change(.npsAgent, by: 3, .slightUp)
        total.change(.sl, by: -4, .slightDown)
        total.change(.abRate, by: 0.6, .slightUp)
        total.change(.nWaiting, by: 4, .slightUp)
        total.figures[.available] = Figure(value: 9, evidence: 9)
        total.figures[.npsCompany] = Figure(value: 21, evidence: 452, range: 13...29)
        total.spread = AnswerSpread(agent: [21, 6, 9, 8, 12, 16, 27, 48, 68, 121, 129])
        total.hours = zip(8..., [24, 27, 31, 36, 34, 30, 32]).map { hour, score in
            HourScore(start: time(hour, 0), score: Figure(value: score, evidence: 66))
        }
        return total
    }
}

extension Standing {
    fileprivate mutating func change(
        _ metric: Metric, by difference: Double, _ trend: Change.Trend
    ) {
        figures[metric]?.change = Change(difference: difference, trend: trend)
    }
}

/// One row of the pictures, as short as it is written there.
private struct Department {
    var standing: Standing

    init(
        _ name: String, score: (Double, Double, Int, Grade?), calls: (Int, Int, Int),
        abandoned: Grade = .ok, level: (Double, Grade), longest: (Int64, Grade)? = nil,
        times: (asa: Double, aht: Double, acw: Double), duty: (Int, Int), lamp: Grade = .ok
    ) {
        standing = Standing(id: name, name: name, lamp: lamp, cause: lamp == .ok ? nil : .sl)
        let (answered, gone, waiting) = calls
        standing.longestWaitingSince = longest.map { PictureDay.now - .seconds($0.0) }
        standing.duty = Duty(present: duty.0, all: duty.1)
        standing.figures = [
            .npsAgent: Figure(
                value: score.0, evidence: score.2, range: score.0 - score.1...score.0 + score.1,
                sufficiency: score.2 < 10 ? .insufficient : score.2 < 30 ? .lowN : .ok,
                grade: score.3, goal: Goal(better: .higher, target: 35, watch: 35, act: 0)),
            .nOffered: Figure(count: answered + gone + waiting),
            .nAnswered: Figure(count: answered),
            .nAbandoned: Figure(count: gone),
            .nWaiting: Figure(
                count: waiting, .ok, Goal(better: .lower, target: 15, watch: 15, act: 25)),
            .sl: Figure(
                value: level.0, evidence: answered + gone, grade: level.1,
                goal: Goal(better: .higher, target: 80, watch: 80, act: 80)),
            .abRate: Figure(
                value: 100 * Double(gone) / Double(answered + gone), evidence: answered + gone,
                grade: abandoned, goal: Goal(better: .lower, target: 5, watch: 4.5, act: 8)),
            .longestWait: Figure(
                value: longest.map { Double($0.0) }, evidence: waiting, grade: longest?.1 ?? .ok,
                goal: Goal(better: .lower, target: 180, watch: 120, act: 180)),
            .asa: Figure(value: times.asa, evidence: answered),
            .waitP90: Figure(value: times.asa * 3, evidence: answered),
            .aht: Figure(value: times.aht, evidence: answered),
            .avgACW: Figure(value: times.acw, evidence: answered),
            .avgHold: Figure(value: 25, evidence: answered),
            .att: Figure(value: times.aht - times.acw - 25, evidence: answered),
            .available: Figure(count: (duty.0 + 5) / 9),
        ]
    }
}

extension Figure {
    fileprivate init(count: Int, _ grade: Grade? = nil, _ goal: Goal? = nil) {
        self.init(value: Double(count), evidence: count, grade: grade, goal: goal)
    }
}

extension Board {
    /// A board that has asked its first question and has been answered.
    static func showing(
        _ screen: Screen = .wall, _ snapshot: Snapshot = PictureDay.snapshot,
        columns: Int = 80, rows: Int = 24, options: Options = Options()
    ) -> Board {
        var board = Board(
            screen, period: snapshot.period, size: Size(columns: columns, rows: rows),
            now: snapshot.now, options: options)
        board.answer(board.update(.ticked(snapshot.now)), with: snapshot)
        return board
    }

    /// Answers the question among `commands`, if there is one.
    mutating func answer(_ commands: [Command], with snapshot: Snapshot) {
        for case .ask(let question) in commands {
            _ = update(.polled(question: question, .success(.snapshot(snapshot))))
        }
    }

    mutating func press(_ keys: Key...) -> [Command] {
        keys.flatMap { update(.pressed($0)) }
    }
}
