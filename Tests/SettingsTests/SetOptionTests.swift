import Settings
import Testing
import Vocabulary

@Suite("An option --set")
struct SetOptionTests {
    @Test("wins over the file, and the later over the earlier")
    func order() throws {
        let configuration = try Configuration(
            checking: "refresh_s = 5\nz = 2", file: "test.toml",
            sets: ["refresh_s=10", "refresh_s=20"])
        #expect(configuration.refresh == .seconds(20))
        #expect(configuration.definitions.statistics.z == 2)
    }

    @Test(
        "takes a value that is no TOML as text",
        arguments: [
            ("tz=Europe/Berlin", "Europe/Berlin"), (#"tz="Asia/Tehran""#, "Asia/Tehran"),
            ("tz = 'UTC'", "UTC"),
        ])
    func text(set: String, zone: String) throws {
        let configuration = try Configuration.load(sets: [set], environment: [:])
        #expect(configuration.definitions.time.zone == zone)
    }

    @Test("takes a number for a name where a name is expected")
    func numberAsName() throws {
        let sets = ["queue_name.100=4711", "agent_name.007=2026-01-01", "agent_team.a=A = B"]
        let mapping = try Configuration.load(sets: sets, environment: [:]).definitions.mapping
        #expect(mapping.queueName == ["100": "4711"])
        #expect(mapping.agentName == ["007": "2026-01-01"])
        #expect(mapping.agentTeam == ["a": "A = B"])
    }

    @Test(
        "takes plain words between commas as a list",
        arguments: [
            ("acw_pause_reasons=acw,wrapup", ["acw", "wrapup"]),
            ("acw_pause_reasons=acw, after call work", ["acw", "after call work"]),
            ("acw_pause_reasons=acw", ["acw"]),
            (#"acw_pause_reasons="e-mail, chat""#, ["e-mail, chat"]),
            (#"acw_pause_reasons=["e-mail, chat","wrapup"]"#, ["e-mail, chat", "wrapup"]),
        ])
    func list(set: String, reasons: [String]) throws {
        let configuration = try Configuration.load(sets: [set], environment: [:])
        #expect(configuration.definitions.handling.acwPauseReasons == reasons)
    }

    @Test("may quote parts of the key, and hold tables")
    func quoted() throws {
        let configuration = try Configuration.load(
            sets: [
                #"queue."a.b=c".sl_threshold_s=30"#, "queue.'d e'.sl_threshold_s=40",
                #"custom.VOTE={question="ces",score=1}"#,
            ], environment: [:])
        let definitions = configuration.definitions
        #expect(definitions.service(ofQueue: "a.b=c").threshold == .seconds(30))
        #expect(definitions.service(ofQueue: "d e").threshold == .seconds(40))
        #expect(definitions.surveys.customLines["VOTE"]?.question == .ces)
    }

    @Test(
        "that cannot be taken is named with what is wrong",
        arguments: [
            ("sl_target", "expected KEY=VALUE"),
            (
                "sl_target=120",
                "found 120, expected a number of percent from 0 to 100"
            ),
            ("sources=[a,b]", #"found "[a,b]", expected a list of paths and URLs"#),
            ("y=2", "unknown key"),
            (
                "tz=GMT+3",
                #"found "GMT+3", expected an IANA time zone such as Europe/Berlin, or host"#
            ),
            ("sl_target=high", #"found "high", expected a number of percent from 0 to 100"#),
            ("sl_traget=80", "unknown key; did you mean sl_target?"),
            (
                "queue.a b.sl_target=80",
                #""queue.a b.sl_target" is no key; a part with spaces or dots is quoted, as in "#
                    + #"queue."a.b".sl_threshold_s"#
            ),
            (
                "=80",
                #""" is no key; a part with spaces or dots is quoted, as in "#
                    + #"queue."a.b".sl_threshold_s"#
            ),
            ("mono=yes", #"found "yes", expected true or false"#),
            ("refresh_s=nan", "found nan, expected a number of seconds from 1 to 60"),
            ("language=fa", #"found "fa", known but not built yet; expected auto, en or de"#),
            (
                "score=balanced",
                #"found "balanced", known but not built yet; expected "nps_agent""#
            ),
        ])
    func wrong(set: String, sentence: String) throws {
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration.load(sets: [set], environment: [:])
        }
        #expect(error?.description == "command line: 1 problem\n  --set \(set): \(sentence)")
    }

    @Test("is shown without control characters")
    func control() throws {
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration.load(sets: ["mono=\u{1B}[31m\n"], environment: [:])
        }
        #expect(
            error?.problems.map(\.description) == [
                #"--set mono=[31m: found "\u001B[31m\u000A", expected true or false"#
            ])
    }
}
