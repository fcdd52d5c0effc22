import FloorEngine
import Formats
import Periods
import Vocabulary

/// What a test tells the engine: sources in their own notation, read by the real readers.
///
/// Events are written as `09:00:05 enqueue contact=c1 queue=q1` (the day is 2026-03-02, UTC), log lines
/// as Asterisk writes them, with seconds counted from nine o'clock.
struct Transcript {
    enum Source {
        case events(String)
        case log(String)
    }

    var sources: [Source]
    var definitions = Definitions()
    var plan = ReportPlan()

    init(_ sources: [Source], _ configure: (inout Definitions) -> Void = { _ in }) {
        self.sources = sources
        definitions.time.zone = "UTC"
        configure(&definitions)
    }

    static func events(
        _ text: String, now: String? = nil, _ configure: (inout Definitions) -> Void = { _ in }
    ) throws -> Figures {
        try Transcript([.events(text)], configure).figures(now: now)
    }

    static func log(
        _ text: String, now: String? = nil, _ configure: (inout Definitions) -> Void = { _ in }
    ) throws -> Figures {
        try Transcript([.log(text)], configure).figures(now: now)
    }

    /// The report over the transcript, read as often as the run asks for.
    func figures(now: String? = nil, from: String? = nil, to: String? = nil) throws -> Figures {
        var plan = plan
        plan.now = now.map(Notation.instant) ?? plan.now
        plan.from = from.map(Notation.instant) ?? plan.from
        plan.to = to.map(Notation.instant) ?? plan.to
        let names = Names()
        var run = ReportRun(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time), plan: plan)
        feed(&run, names)
        var passes = 1
        while run.wantsAnotherPass, passes < 4 {
            run = run.restarted()
            feed(&run, names)
            passes += 1
        }
        return Figures(run.finish(inputs: []), passes: passes)
    }

    /// The report over events made elsewhere.
    func figures(
        of events: [Event], _ names: Names, _ definitions: Definitions, _ plan: ReportPlan
    ) throws -> Figures {
        var run = ReportRun(
            definitions: definitions, names: names,
            calendar: try SiteCalendar(rules: definitions.time), plan: plan)
        run.add(EventBatch(events: events))
        return Figures(run.finish(inputs: []))
    }

    private func feed(_ run: inout ReportRun, _ names: Names) {
        for (index, source) in sources.enumerated() {
            run.add(batch(of: source, SourceID(UInt16(index)), names))
        }
    }

    func batch(of source: Source, _ id: SourceID, _ names: Names) -> EventBatch {
        switch source {
        case .events(let text):
            let reader = EventLineReader(names: names, source: id)
            return Self.read(Notation.lines(of: text), reader)
        case .log(let text):
            let reader = QueueLogReader(
                names: names, source: id, customLines: definitions.surveys.customLines)
            return Self.read(Notation.log(text), reader)
        }
    }

    private static func read(_ text: String, _ reader: some EventReader) -> EventBatch {
        var reader = reader
        var batch = EventBatch()
        let bytes = Array(text.utf8)
        reader.finish(bytes.span, into: &batch)
        precondition(reader.tally.rejected == 0, "\(reader.tally.samples)")
        return batch
    }
}
