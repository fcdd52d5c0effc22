import Curses
import Testing
import Text
import Vocabulary

@testable import floorwalker

@Suite("A configuration file of Asterisk")
struct AsteriskTextTests {
    @Test("is read with its comments, templates, arrows and parts in other files")
    func text() {
        let text = AsteriskText(
            """
            ; a comment
            [general](!)
            key = of the template
            [General]
            Key => value ; said aside
            sign = a\\;b
            ;-- a long
            key = lost
            --;
            #include "more.conf"
            """
        ) { $0 == "more.conf" ? ["flag = Yes\n[other]\nkey = 1\n"] : [] }
        #expect(text.value("key", in: "general") == "value")
        #expect(text.value("sign", in: "general") == "a;b")
        #expect(text.flag("flag", in: "general") == true)
        #expect(text.flag("key", in: "general") == false)
        #expect(text.flag("none", in: "general") == nil)
        #expect(text.sections.map(\.name) == ["general", "General", "other"])
    }

    @Test("that includes itself comes to an end")
    func circle() {
        let text = AsteriskText("[a]\n#include a\nx = 1") { _ in ["#include a\ny = 1"] }
        #expect(text.entries(of: "a").count == 9)
    }
}

@Suite("The zone's line")
struct ZoneFindingTests {
    @Test(
        "says who named the zone",
        arguments: [
            (
                "Europe/Berlin", nil, "x/zoneinfo/Europe/Berlin", "ok",
                "as tz in the configuration says"
            ),
            (nil, "Asia/Tehran", nil, "ok", "as TZ says, which holds for this shell alone"),
            (nil, nil, "../usr/share/zoneinfo/Asia/Tehran", "ok", "as /etc/localtime says"),
            (nil, nil, "/srv/tehran", "watch", "/etc/localtime does not say its name"),
            (nil, nil, nil, "watch", "this machine names no zone"),
        ])
    func origin(tz: String?, variable: String?, link: String?, state: String, words: String) {
        let finding = ZoneFinding(
            zone: "Asia/Tehran", configured: tz, variable: variable, link: link,
            hasLocaltime: link != nil
        ).finding
        #expect(finding.state.rawValue == state)
        #expect(Catalogue(.english)(finding.sentence).contains(words))
    }
}

@Suite("The terminal's line")
struct TerminalFindingTests {
    private func findings(
        _ environment: [String: String], isUTF8: Bool = true, columns: Int = 160
    ) -> [Finding] {
        TerminalFinding(
            environment: environment, isUTF8: isUTF8,
            type: TerminalType(named: environment["TERM"] ?? ""), size: (columns, 45)
        ).findings
    }

    @Test("tells colours, letters, size and what lies between")
    func able() {
        let found = findings(["TERM": "xterm-256color", "SSH_CONNECTION": "x", "STY": "1"])
        #expect(
            found.text(Catalogue(.english)) == """
                ok     terminal  xterm-256color, 256 colours, UTF-8, 160×45, inside screen,
                                 over ssh

                """)
    }

    @Test("says what is missing", arguments: ["no-such-terminal", "", "dumb"])
    func unknown(type: String) {
        let found = findings(["TERM": type])
        #expect(found.map(\.state) == [.act])
        #expect(found.exitCode == .configuration)
        #expect(found[0].remedies == ["export TERM=xterm-256color"])
    }

    @Test("says what would be better: letters, room, the right type inside tmux")
    func better() {
        let found = findings(["TERM": "xterm", "TMUX": "x"], isUTF8: false, columns: 60)
        #expect(found.map(\.subject) == [.terminal, .letters, .size, .tmux])
        #expect(found.exitCode == nil)
    }
}

@Suite("A census")
struct CensusTests {
    private let names = Names()

    private func census(_ events: [Event.Kind]) -> Census {
        var census = Census()
        census.add(
            EventBatch(
                events: events.enumerated().map {
                    Event($0.element, at: Instant(milliseconds: Int64($0.offset) * 1000))
                }))
        return census
    }

    @Test("takes a pause that follows most calls for after-call work")
    func wrapUps() {
        let agent = names.agent("Agent One")
        let released = Event.Kind.release(
            Release(contact: ContactKey("c"), queue: nil, agent: agent, by: .agent))
        let pause = { (reason: String) in
            Event.Kind.pause(agent: agent, queue: nil, reason: names.label(reason))
        }
        let after = Array(repeating: [released, pause("typing")], count: 10).flatMap(\.self)
        let idle = Array(repeating: Event.Kind.unpause(agent: agent, queue: nil), count: 11)
        let breaks = Array(repeating: pause("lunch"), count: 12)
        let found = census(after + idle + breaks).wrapUps(names)
        #expect(found.map(\.reason) == ["typing"])
        #expect(found.first?.pauses == Census.Pauses(count: 10, afterCalls: 10))
    }

    @Test("joins an interface to the agent of the call that an answer names it for")
    func joined() {
        let person = names.agent("Agent One")
        let phone = names.agent("Local/1@q")
        let census = census([
            .memberAdd(
                agent: phone, queue: names.queue("q"), paused: false, naming: .perhapsInterface),
            .memberAdd(
                agent: names.agent("Local/2@q"), queue: names.queue("q"), paused: false,
                naming: .perhapsInterface),
            .answer(Answering(contact: ContactKey("c"), queue: nil, agent: person)),
            .survey(
                SurveyAnswer(contact: ContactKey("c"), question: .npsAgent, score: 9, agent: phone)),
        ])
        #expect(census.joined == [phone: person])
        #expect(census.unjoined == [names.agent("Local/2@q")])
        #expect(census.people == [person])
        #expect(census.answers == 1)
    }
}
