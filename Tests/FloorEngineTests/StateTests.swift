import Testing
import Vocabulary

@Suite("The state of a person")
struct StateTests {
    @Test(
        "is the highest that applies",
        arguments: [
            ("", "available"), ("09:00:00 pause agent=a1 reason=Lunch", "paused"),
            ("09:00:00 pause agent=a1\n09:00:01 ring contact=c1 visit=v1 agent=a1", "ringing"),
            ("09:00:00 ring contact=c1 visit=v1 agent=a1", "ringing"),
            (
                "09:00:00 answer contact=c1 agent=a1\n09:00:05 pause agent=a1 reason=Lunch",
                "on_call"
            ),
            ("09:00:00 answer contact=c1 agent=a1\n09:00:05 hold contact=c1 agent=a1", "on_call"),
            (
                "09:00:00 answer contact=c1 agent=a1\n09:00:05 release contact=c1 agent=a1 by=agent",
                "acw"
            ), ("09:00:00 pause agent=a1 reason=Wrapup", "acw"),
            ("09:00:00 pause agent=a1\n09:00:05 unpause agent=a1", "available"),
            ("09:00:00 pause agent=a1\n09:00:05 logout agent=a1", "logged_out"),
            (
                "09:00:00 pause agent=a1\n09:00:05 logout agent=a1\n09:00:06 login agent=a1",
                "available"
            ),
        ])
    func precedence(events: String, state: String) throws {
        let figures = try Transcript.events(
            "08:00:00 login agent=a1\n" + events, now: "09:10:00")
        for other in ["logged_out", "available", "paused", "ringing", "acw", "on_call", "unknown"] {
            figures.expect("agent a1", [other: other == state ? 1 : 0])
        }
        figures.expect("agent a1", ["logged_in": state == "logged_out" ? 0 : 1])
    }

    @Test("is unknown between activities where no source tells of logins")
    func unknown() throws {
        let figures = try Transcript.log(
            """
            0|c.1|q1|NONE|ENTERQUEUE||555|1
            4|c.1|q1|Anna Example|CONNECT|4|c.2|3
            60|c.1|q1|Anna Example|COMPLETECALLER|4|56|1
            """, now: "09:05:00")
        figures.expect(
            "agent Anna Example",
            ["unknown": 1, "available": 0, "logged_in": 0, "logged_in_s": nil, "handle_s": 56])
    }

    @Test("shows the reason of a pause, the newest one")
    func reasons() throws {
        let figures = try Transcript.log(
            """
            0|MANAGER|q1|Anna Example|ADDMEMBER|
            60|NONE|q1|Anna Example|PAUSE|Lunch
            360|NONE|q1|Anna Example|PAUSE|Training: new tariff, part 2
            420|NONE|q1|Anna Example|UNPAUSE|
            480|NONE|q1|Anna Example|PAUSE|
            """, now: "09:10:00")
        figures.expect(
            "agent Anna Example",
            [
                "paused": 1, "paused.": 1, "paused_s": 480, "paused_s.Lunch": 300,
                "paused_s.Training: new tariff, part 2": 60, "paused_s.": 120, "available_s": 120,
                "logged_in_s": 600,
            ])
    }

    @Test("is paused only when paused in every queue of membership")
    func partialPause() throws {
        let text = """
            0|MANAGER|q1|Anna Example|ADDMEMBER|
            0|MANAGER|q2|Anna Example|ADDMEMBER|
            60|NONE|q1|Anna Example|PAUSE|Lunch

            """
        let half = try Transcript.log(text, now: "09:10:00")
        half.expect("agent Anna Example", ["available": 1, "paused": 0, "paused_s": 0])
        let whole = try Transcript.log(
            text + "120|NONE|q2|Anna Example|PAUSE|Lunch", now: "09:10:00")
        whole.expect("agent Anna Example", ["available": 0, "paused": 1, "paused_s": 480])
        let removed = try Transcript.log(
            text + "120|MANAGER|q2|Anna Example|REMOVEMEMBER|", now: "09:10:00")
        removed.expect("agent Anna Example", ["paused": 1, "paused_s": 480])
    }

    @Test("follows a pause in all queues without counting its lines twice")
    func pauseAll() throws {
        let figures = try Transcript.log(
            """
            0|MANAGER|q1|Anna Example|ADDMEMBER|
            0|MANAGER|q2|Anna Example|ADDMEMBER|
            60|NONE|NONE|Anna Example|PAUSEALL|Lunch
            60|NONE|q1|Anna Example|PAUSE|Lunch
            60|NONE|q2|Anna Example|PAUSE|Lunch
            120|NONE|NONE|Anna Example|UNPAUSEALL|
            120|NONE|q1|Anna Example|UNPAUSE|
            120|NONE|q2|Anna Example|UNPAUSE|
            """, now: "09:10:00")
        figures.expect(
            "agent Anna Example", ["paused_s": 60, "paused_s.Lunch": 60, "available": 1])
    }

    @Test("begins with a pause for a member who is added paused")
    func addedPaused() throws {
        let figures = try Transcript.log(
            """
            0|MANAGER|q1|Anna Example|ADDMEMBER|PAUSED
            60|NONE|q1|Anna Example|UNPAUSE|
            """, now: "09:10:00")
        figures.expect("agent Anna Example", ["paused_s": 60, "available_s": 540])
    }

    @Test("is gone with the last membership, and a login outranks membership")
    func presence() throws {
        let text = """
            08:00:00 member_add agent=a1 queue=q1
            08:10:00 member_add agent=a1 queue=q2
            08:20:00 member_remove agent=a1 queue=q1

            """
        try Transcript.events(text, now: "09:00:00").expect("agent a1", ["available": 1])
        let gone = try Transcript.events(
            text + "08:30:00 member_remove agent=a1 queue=q2", now: "09:00:00")
        gone.expect("agent a1", ["logged_out": 1, "logged_in_s": 1800])
        let outranked = try Transcript.events(
            "07:00:00 login agent=a1\n" + text + "08:30:00 member_remove agent=a1 queue=q2",
            now: "09:00:00")
        outranked.expect("agent a1", ["available": 1, "logged_in_s": 7200])
    }

    @Test("counts each person once, however many queues they work in")
    func onceOverQueues() throws {
        let figures = try Transcript.events(
            """
            08:00:00 member_add agent=a1 queue=q1
            08:00:00 member_add agent=a1 queue=q2
            08:00:00 member_add agent=a2 queue=q2
            """, now: "09:00:00")
        figures.expect("company *", ["logged_in": 2, "available": 2, "available_s": 7200])
        figures.expect("department q1", ["available": 1])
        figures.expect("department q2", ["available": 1])
    }

    @Test("is cut at the window")
    func clipped() throws {
        let figures = try Transcript([
            .events(
                """
                08:50:00 login agent=a1
                09:10:00 ring contact=c1 visit=v1 agent=a1
                09:10:10 answer contact=c1 agent=a1
                09:20:10 release contact=c1 agent=a1 by=agent
                09:22:10 acw_end contact=c1 agent=a1
                09:40:00 pause agent=a1 reason=Lunch
                09:55:00 unpause agent=a1
                """)
        ]).figures(now: "10:05:00", from: "09:00:00", to: "10:00:00")
        figures.expect(
            "agent a1",
            [
                "logged_in_s": 3600, "handle_s": 720, "ring_s": 10, "available_s": 1970,
                "paused_s": 900, "paused_s.Lunch": 900,
            ])
    }

    @Test("survives the restart of a source, as far as logins and pauses go")
    func restart() throws {
        let figures = try Transcript.events(
            """
            08:00:00 login agent=a1
            08:00:00 login agent=a2
            08:10:00 pause agent=a2 reason=Lunch
            08:10:00 answer contact=c1 agent=a1
            08:20:00 source_restart
            """, now: "09:00:00")
        figures.expect("agent a1", ["available": 1, "on_call": 0, "handle_s": 600])
        figures.expect("agent a2", ["paused": 1, "paused_s": 3000])
    }
}
