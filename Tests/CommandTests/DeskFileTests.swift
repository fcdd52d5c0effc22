import Testing

@Suite("Keys and themes of one's own")
struct DeskFileTests {
    private func check(_ name: String, _ content: String) throws -> Program {
        try Program(
            "config", "check", home: [".config/floorwalker/\(name)": content])
    }

    @Test("are checked with the configuration")
    func right() throws {
        let keys = try check("keys.toml", "departments = [\"D\", \"F11\"]\n")
        #expect(keys.code == 0, "\(keys.errors)")
        let themes = try check(
            "themes.toml",
            "[night]\nbased_on = \"traffic\"\nact = [\"#FF0000 bold\", \"196 bold\"]\n")
        #expect(themes.code == 0, "\(themes.errors)")
    }

    @Test(
        "are refused with line and reason",
        arguments: [
            (
                "keys.toml", "wall = \"W\"\nhelp = \"d\"\n",
                "line 2: \"d\" has a function already: departments; give that another key"
            ),
            (
                "keys.toml", "walls = \"W\"\n",
                "line 1: \"walls\" is no function of a key; the manual page names them all"
            ),
            (
                "keys.toml", "\nwall = \"shift-w\"\n",
                "line 2: \"shift-w\" is no key, expected one such as d, space, F3 or ctrl-d"
            ),
            (
                "keys.toml", "quit = []\ninterrupt = []\n",
                "line 2: neither quit nor interrupt has a key, so the board could not be left"
            ),
            (
                "themes.toml", "[a]\nact = \"reddish\"\n",
                "line 2: \"reddish\" is no look, expected a colour (#D55E00, 166, red) and bold, dim, "
                    + "underline or reverse"
            ),
            (
                "themes.toml", "[a]\nrole = \"red\"\n",
                "line 2: role is no role, expected act, watch, on_target, above, below, dim, heading, "
                    + "focus or selection"
            ),
            (
                "themes.toml", "[a]\nbased_on = \"b\"\n",
                "line 2: there is no theme \"b\", expected default, high-contrast, traffic or mono"
            ),
        ])
    func wrong(name: String, content: String, message: String) throws {
        for command in [["config", "check"], ["demo", "--once"]] {
            let run = try Program(
                command[0], command[1], home: [".config/floorwalker/\(name)": content])
            #expect(run.code == 78)
            #expect(run.errors.contains(message), "\(run.errors)")
            #expect(run.output == "")
        }
    }

    @Test("name a theme that must exist")
    func theme() throws {
        let own = [".config/floorwalker/themes.toml": "[night]\nact = \"red\"\n"]
        #expect(try Program("demo", "--once", "--theme", "night", home: own).code == 0)
        let wrong = try Program("demo", "--once", "--theme", "day", home: own)
        #expect(wrong.code == 64)
        #expect(
            wrong.errors.contains(
                "--theme day: use one of default, high-contrast, traffic, mono, night"))
        let configured = try Program("config", "check", "--set", "theme=day", home: own)
        #expect(configured.code == 78)
        #expect(configured.errors.contains("theme: there is no theme"))
    }
}
