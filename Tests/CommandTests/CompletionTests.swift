import Testing

@Suite("A completion script")
struct CompletionTests {
    @Test(
        "is there for every shell, names every command and parses",
        arguments: [
            ("bash", "complete "), ("zsh", "#compdef floorwalker"), ("fish", "complete -c"),
        ])
    func script(shell: String, mark: String) throws {
        let run = try Program("--generate-completion-script", shell)
        #expect(run.code == 0)
        #expect(run.output.contains(mark))
        let commands = [
            "watch", "demo", "report", "simulate", "check", "config", "doctor", "init",
        ]
        for command in commands { #expect(run.output.contains(command)) }
        let folder = try Folder()
        let file = try folder.file("script", run.output)
        guard shell == "bash" else { return }
        #expect(try Program.bash("-n", file).errors == "")
    }
}
