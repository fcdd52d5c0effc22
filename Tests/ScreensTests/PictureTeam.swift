import Drawing
import Screens
import Vocabulary

/// Support of the made-up Saturday: the twenty-six of the pictures, who they are by id alone.
enum PictureTeam {
    static let support = Screen.Place(id: "Support", name: "Support")

    static let snapshot: Snapshot = {
        var snapshot = PictureDay.snapshot
        snapshot.scoreWindow = Window(
            PictureDay.time(0, 0, day: -29), PictureDay.now, includesEnd: true)
        snapshot.rows = []
        snapshot.total = total
        snapshot.agents = members.map(\.standing)
        return snapshot
    }()

    /// One of them looked at closely, or a few side by side.
    static func details(_ ids: String...) -> Snapshot {
        var details = snapshot
        details.agents = []
        details.details = ids.compactMap { id in
            members.first { $0.id == id }.map { AgentDetail($0) }
        }
        return details
    }

    /// What was answered about A-1033, down to each number; about everybody else as many of each kind.
    static func spread(of agent: AgentStanding) -> AnswerSpread {
        let both = [[21, 15, 32], [6, 8, 7], [3, 8, 14]]
        guard agent.id != "A-1033" else {
            return AnswerSpread(agent: [12, 5, 8, 7, 10, 11, 15, 10, 11, 13, 12], both: both)
        }
        let score = agent.score
        var counts = Array(repeating: 0, count: 11)
        (counts[4], counts[8], counts[9]) = (score.detractors, score.passives, score.promoters)
        return AnswerSpread(agent: counts)
    }

    static let answers: [GivenAnswer] = [
        GivenAnswer(
            at: PictureDay.time(13, 58), agent: 2, company: 5, queue: "fault",
            comment: "third time I explain it"),
        GivenAnswer(
            at: PictureDay.time(13, 20), agent: 9, company: 9, queue: "invoice",
            comment: "sorted, thanks"),
        GivenAnswer(at: PictureDay.time(12, 44), agent: 6, company: 8, queue: "fault"),
        GivenAnswer(
            at: PictureDay.time(11, 57), agent: 3, company: 9, queue: "fault",
            comment: "moved to someone else, again. Call me: 0171 234 5678"),
        GivenAnswer(
            at: PictureDay.time(11, 10), company: 7, queue: "fault", comment: "ok but slow"),
        GivenAnswer(
            at: PictureDay.time(17, 3, day: -1), agent: 10, company: 10, queue: "invoice",
            comment: "very kind, the Made-up one; write to me@example.org"),
    ]

    static var total: Standing {
        var total = PictureDay.departments[0]
        total.figures[.npsAgent] = Figure(value: 11, evidence: 2067, range: 7...15)
        total.figures[.transferRate] = Figure(value: 15, evidence: 599)
        total.figures[.rnaRate] = Figure(value: 4, evidence: 620)
        total.figures[.occupancy] = Figure(value: 84, evidence: 21)
        total.figures[.npsCompany] = Figure(value: 11, evidence: 2000)
        total.figures[.npsGap] = Figure(value: -1, evidence: 1978, range: -4...2)
        total.spread = AnswerSpread(both: [[210, 140, 260], [170, 290, 190], [120, 250, 348]])
        total.duty = Duty(
            present: 21, all: 26,
            states: [.onCall: 12, .available: 1, .acw: 3, .paused: 5, .loggedOut: 5])
        return total
    }

    /// Id, team, state, seconds in it, reason, answered, missed, AHT; score, ±, answers; mark; company.
    fileprivate static let members: [Member] = [
        Member("A-1033", 1, .onCall, 401, 21, 3, 478, (-38, 14, 114), .below, 9),
        Member("A-1018", 2, .paused, 1450, 14, 1, 292, (-27, 18, 74), .below, 15, "lunch"),
        Member("A-1019", 3, .onCall, 132, 19, 0, 404, (-7, 32, 27), .none, 12),
        Member("A-1042", 1, .acw, 210, 17, 2, 511, (0, 17, 96), .none, 8),
        Member("A-1007", 2, .onCall, 48, 22, 0, 380, (4, 16, 104), .none, 14),
        Member("A-1051", 3, .available, 20, 24, 0, 349, (7, 15, 118), .none, 11),
        Member("A-1022", 1, .onCall, 545, 18, 1, 432, (9, 18, 88), .none, 10),
        Member("A-1038", 2, .onCall, 77, 23, 0, 393, (10, 15, 121), .none, 16),
        Member("A-1004", 3, .onCall, 280, 20, 0, 401, (8, 17, 99), .none, 12),
        Member("A-1011", 1, .onCall, 422, 19, 1, 388, (12, 17, 92), .none, 9),
        Member("A-1015", 2, .acw, 35, 21, 0, 377, (11, 16, 107), .none, 13),
        Member("A-1021", 3, .onCall, 170, 18, 0, 420, (14, 18, 85), .none, 12),
        Member("A-1025", 1, .paused, 680, 15, 0, 365, (14, 19, 78), .none, 14, "coaching"),
        Member("A-1029", 2, .onCall, 314, 22, 1, 409, (9, 16, 110), .none, 10),
        Member("A-1036", 3, .loggedOut, 0, 12, 0, 398, (14, 21, 64), .none, 11),
        Member("A-1040", 1, .onCall, 188, 21, 0, 412, (17, 16, 103), .none, 13),
        Member("A-1044", 2, .onCall, 115, 20, 0, 390, (18, 17, 97), .none, 15),
        Member("A-1049", 3, .paused, 525, 16, 0, 377, (18, 17, 90), .none, 12, "lunch"),
        Member("A-1053", 1, .loggedOut, 0, 11, 2, 402, (21, 21, 58), .none, 16),
        Member("A-1058", 2, .acw, 70, 19, 0, 395, (22, 16, 101), .none, 14),
        Member("A-1061", 3, .paused, 242, 12, 0, 331, (13, 60, 8), .none, nil, "system"),
        Member("A-1063", 1, .loggedOut, 0, 9, 0, 360, (0, 70, 6), .none, nil),
        Member("A-1066", 2, .paused, 391, 13, 1, 371, (12, 23, 52), .none, 13, "break"),
        Member("A-1070", 3, .loggedOut, 0, 8, 0, 348, (8, 24, 49), .none, 11),
        Member("A-1072", 1, .loggedOut, 0, 5, 0, 380, nil, .none, nil),
        Member("A-1027", 2, .onCall, 206, 25, 0, 418, (67, 9, 126), .above, 18),
    ]
}

/// One row of the picture, as short as it is written there.
private struct Member {
    var standing: AgentStanding
    var id: String { standing.id }

    init(
        _ id: String, _ team: Int, _ state: PersonState, _ seconds: Int64, _ calls: Int,
        _ missed: Int, _ aht: Double, _ score: (Double, Double, Int)?, _ sign: Mark.Sign,
        _ company: Double?, _ reason: String? = nil
    ) {
        standing = AgentStanding(
            id: id, name: "Made-up \(id)", department: "Support", team: "S\(team)",
            activity: Activity(
                state, reason: reason, since: PictureDay.now - .seconds(seconds), isLoggedIn: true))
        if reason == "lunch", seconds > 1200 {
            standing.notices = [.longPause(planned: .minutes(20)), .shortHandleTime]
        }
        standing.figures.add(.nAnswered, Double(calls), of: calls)
        standing.figures.add(.rna, Double(missed), of: calls + missed)
        standing.figures.add(.rnaRate, 100 * Double(missed) / Double(calls + missed), of: calls)
        standing.figures.add(.aht, aht, of: calls)
        standing.figures.add(.att, aht - 80, of: calls)
        standing.figures.add(.avgHold, 50, of: calls)
        standing.figures.add(.avgACW, 30, of: calls)
        standing.figures.add(.transferRate, 31, of: calls)
        standing.figures.add(.occupancy, 86, of: calls)
        if let company { standing.figures.add(.npsCompany, company, of: score?.2 ?? 0) }
        if let company, let score {
            let gap = score.0 - company
            standing.figures.add(.npsGap, gap, of: score.2, range: gap - 11...gap + 11)
        }
        if let score { add(score, sign) }
    }

    private mutating func add(_ score: (Double, Double, Int), _ sign: Mark.Sign) {
        let (value, half, answers) = score
        standing.figures.add(
            .npsAgent, value, of: answers, range: value - half...value + half,
            sufficiency: answers < 10 ? .insufficient : answers < 30 ? .lowN : .ok)
        let difference = value - 11
        let comparison = Mark.Comparison(
            difference: difference, range: difference - half...difference + half, chance: 0.2)
        let promoters = Int(Double(answers) * (value + 100) / 280)
        let detractors = promoters - Int((value * Double(answers) / 100).rounded())
        standing.score = AgentScore(
            promoters: promoters, passives: answers - promoters - detractors,
            detractors: detractors,
            mark: answers < 30 ? Mark() : Mark(sign, .tested(comparison)),
            surePart: answers < 10 ? nil : sign == .none ? 0 : difference,
            parts: (0..<8).map { value * (0.6 + Double($0) / 20) },
            trend: answers < 40 ? nil : value < -20 ? .steepDown : value > 60 ? .steepUp : .level)
    }
}

extension AgentDetail {
    fileprivate init(_ member: Member) {
        let states: [PersonState] = [.onCall, .onCall, .onCall, .acw, .onCall, .paused, .available]
        self.init(
            standing: member.standing, department: PictureTeam.total,
            conversations: [
                Conversation(queue: "fault", since: PictureDay.now - .seconds(401))
            ],
            queues: [
                QueueShare(id: "fault", name: "fault", answered: 14, isMember: true),
                QueueShare(id: "invoice", name: "invoice", answered: 7, isMember: true),
            ],
            pauses: [
                PauseShare(reason: "lunch", time: .minutes(31)),
                PauseShare(reason: "", time: .seconds(251)),
            ],
            day: (0..<26).map { quarter in
                DaySlice(
                    start: PictureDay.time(8, 0) + .minutes(Int64(quarter) * 15),
                    times: [states[quarter % 7]: .minutes(15)])
            },
            spread: PictureTeam.spread(of: member.standing), answers: PictureTeam.answers)
    }
}

extension Board {
    /// The agents of Support.
    static func team(
        _ snapshot: Snapshot = PictureTeam.snapshot, columns: Int = 80, rows: Int = 24,
        options: Options = Options()
    ) -> Board {
        showing(
            .agents(of: PictureTeam.support), snapshot, columns: columns, rows: rows,
            options: options)
    }

    /// One agent of Support, opened from the table.
    static func detail(
        columns: Int = 80, rows: Int = 24, options: Options = Options()
    ) -> Board {
        var board = team(columns: columns, rows: rows, options: options)
        board.answer(board.press(.enter), with: PictureTeam.details("A-1033"))
        return board
    }

    /// Three of them side by side.
    static func comparison(columns: Int = 80, rows: Int = 24) -> Board {
        var board = team(columns: columns, rows: rows)
        _ = board.press(" ", .down, " ", .down, " ")
        board.answer(
            board.press("x"), with: PictureTeam.details("A-1033", "A-1018", "A-1019"))
        return board
    }
}
