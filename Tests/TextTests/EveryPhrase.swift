import Text
import Vocabulary

/// One of each phrase of the catalogue, with made-up names and numbers in it.
enum EveryPhrase {
    static let all: [any Phrase] =
        ColumnPhrase.allCases + MarkPhrase.allCases + HelpPhrase.allCases + head + wall + notices
        + remarks + options + formulas + pages + periods + spans + explanations + keys + table
        + filters + exports + panels
        + agents
        + detail
        + Metric.allCases.map { MetricPhrase.short($0) as any Phrase }

    private static let head: [HeadPhrase] = [
        .allDepartments, .allDepartmentsLoud, .all, .help, .live(age: "2 s"),
        .liveShort(age: "2 s"),
        .old(age: "24 s"), .noData(age: "99 s"), .demo, .history(span: "13:00"), .reading,
        .paused("1"),
        .waitingForData,
    ]

    private static let wall: [WallPhrase] = [
        .nps(answers: 2), .npsShort(answers: 2), .npsAlone, .serviceLevel(threshold: nil),
        .serviceLevel(threshold: "20 s"),
        .abandoned, .waitingNow, .handleTime, .queueTime, .answered, .offered,
        .longestWait(in: nil), .longestWait(in: "A"), .target("1"), .limit("1"), .average("1"),
        .queueTimeOf("1"), .handling(talk: "1", wrapUp: "2"), .last("1", at: "2"), .at("1"),
        .more(2), .ofOnDuty("1"), .netPromoterScore, .agentsReady, .agentQuestion(answers: 2),
        .below("A"), .against(.today), .against(.days7), .range95("1"),
        .companyQuestion("1", answers: 2), .companyScore("1"), .offeredCalls("1"),
        .abandonedCalls("1"), .byHourToday,
        .byHour, .hour("08"), .answersHead, .longestHead, .onDutyHead, .wellDone, .notice,
        .noticeUnreadable("A"), .scoreAbove("A"),
        .improved("A", "B", by: "1"), .targetMark, .namesHidden, .page(1, of: 2),
        .pageLong(1, of: 2), .next(in: "1"), .nextLong(in: "1"), .held, .wholePage, .locked,
        .pin("••"), .wrongPIN(wait: "1"),
    ]

    private static let notices: [NoticePhrase] = [
        .sourceStopped(at: "1"), .tryingAgain(in: "1", attempt: 2), .tryingNow(attempt: 2),
        .liveHidden, .fault("A."), .nothingYet, .sourceTitle, .goalsTitle, .noteTitle,
        .source("A", lastEvent: nil), .source("A", lastEvent: "1"), .sourceFault("A", "B"),
        .sourceSilent("A", since: "1"), .emptySource("A", checked: nil),
        .emptySource("A", checked: "1"), .dayStarts, .knownSince("1"), .rejectedLines(1),
        .rejectedLines(2), .unjoinedMembers(1), .unjoinedMembers(2), .noShift, .noSurveys,
        .noAnswersYet,
    ]

    private static let remarks: [RemarkPhrase] = [
        .refresh("1"), .language, .theme("A"), .noColours, .onlyASCII, .noPIN,
    ]

    private static let options: [OptionsPhrase] =
        OptionsPhrase.Name.allCases.map(OptionsPhrase.setting)
        + OptionsPhrase.Gap.allCases.flatMap { [OptionsPhrase.gap($0), .filledBy($0)] }
        + NameDisplay.allCases.map(OptionsPhrase.names)
        + ["auto", "self", "terminal", "off"].map(OptionsPhrase.bidi) + [
            .title, .board, .sources, .missing, .files, .thisLanguage, .isOn(true), .isOn(false),
            .noColours, .standard, .environment, .chosen, .file("1", line: nil),
            .file("A", line: 2), .read(ago: "1 s"), .lastEvent("1"), .nothingMissing,
            .configuration, .keys, .themes, .memory, .none,
        ]

    private static let formulas: [FormulaPhrase] =
        FormulaPhrase.Name.allCases.map(FormulaPhrase.name) + [
            .score(confidence: "95%", least: 10), .answered, .answeredWithin("1"), .gaveUp,
            .gaveUpAfter("1"), .gaveUpWithin("1"), .timedOut, .leftOtherwise, .waitingOver("1"),
            .offered, .ownSeconds(queues: 1), .ownSeconds(queues: 2), .wholeContacts,
            .beside(variant: "amazon"), .answerSpeed, .slowWait(ofAll: true),
            .slowWait(ofAll: false), .handleTime(ring: true, wrapUp: true, atMost: "1"),
            .handleTime(ring: false, wrapUp: false, atMost: nil), .people(days: 1),
            .people(days: 30), .mark(answers: 30, byChance: "5%"), .markByRange(answers: 30),
            .duty, .day(start: "00:00", zone: "UTC"), .hostZone, .ghost("4 h"), .limits,
        ]

    private static let pages: [PagePhrase] = [
        .wall, .departments, .departmentsOrder, .agents, .agentsOrder, .window(days: 1),
        .window(days: 30), .evidence(number: 10, mark: 30), .agent, .agentAnswers, .compare,
        .grid, .filter,
    ]

    private static let periods: [PeriodPhrase] =
        Period.allCases.flatMap {
            [
                PeriodPhrase.short($0), .long($0), .loud($0), .last($0), .loudLast($0),
            ]
        } + [
            .since(period: "A", start: "1"), .withScores("A", days: 30),
            .withScoresShort("A", days: 30), .step, .backToLive, .custom,
        ] + Comparison.allCases.flatMap { [PeriodPhrase.versus($0), .versusLong($0)] }

    private static let explanations: [ExplanationPhrase] =
        [Metric.nWaiting, .longestWait, .nOffered, .nAnswered, .nAbandoned, .blockedRate, .att]
        .map { .meaning($0) } + [
            .meaning(.avgHold), .meaning(.avgACW), .rests(on: 1), .rests(on: 2),
            .range("1", "2"), .tooFew, .parts, .window, .newest, .goal, .change, .target("1"),
            .watch(.higher, "1"), .watch(.lower, "1"), .act(.higher, "1"), .act(.lower, "1"),
            .wholeRange, .noGoal, .tooFewForGrade(2), .chance, .elsewhere,
        ]

    private static let spans: [SpanPhrase] = [
        .examples, .fault(.word("A")), .fault(.noSuchDate("A")), .fault(.noSuchTime("A")),
        .fault(.endsBeforeStart), .fault(.inFuture),
    ]

    private static let keys: [KeyPhrase] =
        Period.allCases.map(KeyPhrase.period) + [
            .earlier, .later, .live, .custom, .compareBefore, .show, .explain,
            .otherFigure, .wall, .departments, .agents, .options, .change, .lastScreen, .help,
            .open, .back,
            .backLong, .up, .down, .columnsLeft, .columnsRight, .first, .last, .pageUp, .pageDown,
            .halfPageUp, .halfPageDown, .more, .sort, .sortMenu, .choose, .close, .nextColumn,
            .turnRound, .sortColumnLeft, .columns, .showOrHide, .moveColumn, .follow, .choosePart,
            .export, .write, .saveScreen, .copyRow, .column, .followShort, .panel, .panelNext,
            .panelPrevious, .zoom, .zoomShort,
            .sortColumnRight, .filter, .keepFilter, .clear, .mark, .markLong, .compare, .grid,
            .gridLong,
            .table, .names, .otherAgent, .page, .hold, .pauseShort, .numbers, .lock, .unlock,
            .pause, .slower,
            .faster, .theme, .language, .quit, .interrupt,
            .suspend, .redraw,
        ]

    private static let table: [TablePhrase] = [
        .sortedBy("A"), .sortBy, .needsAttention, .name, .surePart, .state, .timeInState,
        .shown(1, of: 2),
        .answersNote, .moreColumns,
        .names(.full), .names(.ids), .names(.none), .namesFixed(.ids), .namesFixed(.none),
        .marked(2), .markSome, .markNoMore, .following, .columns, .hidden, .noRoom, .asDesigned,
        .showOnly, .everything, .nothingToChoose, .wrote("A"), .notWritten("A"), .copied,
        .notCopied,
        .noExplanation, .nobodyHere,
    ]

    private static let panels: [PanelPhrase] = [
        .trouble, .noTrouble, .moved, .against("1"), .now, .nothingMoved, .states, .answers("A"),
        .ground, .level("A"), .levelSteps, .targetLine("1"),
    ]

    private static let exports: [ExportPhrase] =
        [.title, .view, .period, .time, .order, .filter]
        + ["txt", "csv", "json", "md"].map(ExportPhrase.format)

    private static let filters: [FilterPhrase] = [
        .department, .team, .state, .reason, .standing(nil), .standing("A"), .nothingFits,
        .fault("A", .unknownName(["b"])), .fault("A", .notHere), .fault("A", .noNumber("b")),
        .fault("A", .noWord("b")), .fault("A", .openQuote),
    ]

    private static let agents: [AgentPhrase] =
        states.flatMap { [AgentPhrase.state($0), .stateShort($0), .inState($0, count: 2)] } + [
            .longPause(name: "A", time: "1", reason: nil, planned: "2"),
            .longPause(name: "A", time: "1", reason: "B", planned: "2"), .planned("1"),
            .longHandleTime(name: "A"), .shortHandleTime(name: "A"), .overOccupied(name: "A"),
            .overOccupiedShort,
            .agents, .hidden, .onDuty(present: "1", all: 2), .marks(reference: "A"), .marksOfAll,
            .tooFewForMark(name: "A", score: "1", range: "2", answers: 3), .timesMakeNoMark,
            .fewerAnswers(than: 10), .tooFewShort(10), .noAnswer, .lookFirst, .grid, .allAtOnce(2),
            .handleTime("1"), .movedOn("1"), .missed(2), .nothingBeyondChance(2),
            .underLeast(1, least: 10), .underLeast(2, least: 10), .corrected(2), .nobodyMarked,
            .more(2),
        ]

    private static let detail: [DetailPhrase] =
        [Metric.aht, .att, .avgHold, .avgACW, .ahtMedian, .transferRate, .occupancy, .sl].map {
            DetailPhrase.row($0)
        } + [
            .calls(2, period: .today), .calls(2, period: nil), .against("A", period: nil),
            .timeIn(.paused, "1"), .band, .agentNPS, .answers(2),
            .against("A", period: .today), .promoters, .passives, .detractors, .windowDays(30),
            .queues, .pauses, .now, .noReason, .member, .pausedThere, .onHold, .direct, .department,
            .state, .time, .trend, .team("A"), .apart("1", range: "2", from: "A"), .clearlyAbove,
            .clearlyBelow, .chance, .held, .tooFew(answers: 2, least: 30), .alone, .promoter,
            .passive, .queuesShort, .pausesShort, .why, .last, .newest, .quoted("A"), .wordsHidden,
            .agentOrCompany, .score, .bothAsked(2), .companyQuestion, .agentQuestion,
            .atRate(of: "A", 2), .noLeaning, .meanGap, .gapOf("A"),
        ]
        + AnswerSpread.Corner.allCases.flatMap {
            [DetailPhrase.corner($0, 2), .leaning($0), .leaningShort($0)]
        }

    static let states: [PersonState] = [
        .loggedOut, .unknown, .available, .paused, .ringing, .acw, .onCall,
    ]
}
