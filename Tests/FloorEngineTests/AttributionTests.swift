import FloorEngine
import Testing
import Vocabulary

@Suite("What became of a visit")
struct AttributionTests {
    /// Three callers come before nine: one is answered after it, one hangs up after it, one waits on.
    private static let story = """
        08:59:50 enqueue contact=c1 visit=v1 queue=q1
        08:59:50 enqueue contact=c2 visit=v2 queue=q1
        08:59:55 enqueue contact=c3 visit=v3 queue=q1
        09:00:05 answer contact=c1 visit=v1 queue=q1 agent=a1
        09:00:20 abandon visit=v2 queue=q1
        09:05:00 release contact=c1 agent=a1 by=agent acw=false
        """

    private func figures(
        _ attribution: ServiceRules.Attribution, from: String, to: String
    ) throws -> Figures {
        var transcript = Transcript([.events(Self.story)])
        transcript.definitions.service.attribution = attribution
        return try transcript.figures(now: "09:30:00", from: from, to: to)
    }

    @Test("counts when it happened")
    func event() throws {
        let before = try figures(.event, from: "08:30:00", to: "09:00:00")
        before.expect(
            "queue q1",
            ["n_offered": 3, "n_answered": 0, "n_abandoned": 0, "asa": nil, "sl_decided": 0])
        let after = try figures(.event, from: "09:00:00", to: "09:30:00")
        after.expect(
            "queue q1",
            [
                "n_offered": 0, "n_answered": 1, "n_abandoned": 1, "asa": 15, "sl_met": 1,
                "sl_decided": 3, "ab_rate": 50, "n_handled": 1,
            ])
    }

    @Test("counts with those who came, where the configuration says so")
    func offered() throws {
        let before = try figures(.offered, from: "08:30:00", to: "09:00:00")
        before.expect(
            "queue q1",
            [
                "n_offered": 3, "n_answered": 1, "n_abandoned": 1, "asa": 15, "sl_met": 1,
                "sl_decided": 3, "ab_rate": 50, "n_handled": 0,
            ])
        let after = try figures(.offered, from: "09:00:00", to: "09:30:00")
        after.expect(
            "queue q1",
            ["n_offered": 0, "n_answered": 0, "sl_decided": 0, "asa": nil, "n_handled": 1])
    }

    /// Of the three who came before nine one still waits; at 09:45 and later nobody does.
    @Test("leaves an interval open while somebody who came in it waits")
    func open() throws {
        var transcript = Transcript([
            .events(Self.story + "\n09:40:00 abandon contact=c3 visit=v3 queue=q1")
        ])
        transcript.plan.groups = [.interval]
        transcript.definitions.service.attribution = .offered
        let at = "interval q1 \(Notation.instant("08:30:00").milliseconds / 1000)"
        let early = try transcript.figures(now: "09:30:00", from: "08:30:00", to: "09:30:00")
        early.expect(at, ["open": 1])
        early.expect(at.replacing("q1", with: "*"), ["open": 1])
        let late = try transcript.figures(now: "09:45:00", from: "08:30:00", to: "09:30:00")
        late.expect(at, ["open": 0])
        transcript.definitions.service.attribution = .event
        #expect(try !transcript.figures(now: "09:30:00").has(at, "open"))
    }
}
