import Foundation
import Testing

@Suite("A command that cannot do what it is asked")
struct ExitCodeTests {
    /// Where `LOG` stands, a small log is named; `DIR` is an empty folder, `JUNK` no log at all.
    @Test(
        "ends with the code of its kind and one sentence, and leaves standard output clean",
        arguments: [
            ("report DIR/none", 66, "there is no such file"),
            ("report DIR", 66, "this is a directory"),
            ("report JUNK", 65, "neither a queue_log nor events"),
            (
                "report queue-log:JUNK", 65,
                "2 of 2 lines cannot be read (bad_time 2), first in line 1"
            ),
            ("report ami://me@pbx", 69, "ami://"),
            ("report LOG --format md", 64, "--format md: this version writes text, json and csv"),
            ("report LOG --by queue,channel", 64, "--by channel: this version knows company"),
            ("report LOG --by ,", 64, "--by: name at least one kind"),
            ("report LOG --interval 7", 64, "--interval 7: use 15, 30 or 60"),
            ("report LOG --period weekly", 64, "--period weekly: use one of 15m, 30m"),
            ("report LOG --period shift", 78, "no shift is configured"),
            ("report LOG --period today --from 2026-03-02T09:00:00Z", 64, "exclude each other"),
            ("report LOG --from 2026-03-02", 64, "--from 2026-03-02: write it as"),
            ("report LOG --to 2026-02-30T09:00:00Z", 64, "--to 2026-02-30T09:00:00Z: write it as"),
            (
                "report LOG --from 2026-03-02T09:00:00Z --to 2026-03-02T09:00:00+01:00", 64,
                "--to is before --from"
            ),
            ("report LOG --lang he", 64, "--lang he: this version speaks en, de"),
            ("report LOG --department Nobody", 64, "--department Nobody: nothing that was read"),
            ("report LOG --config DIR/none.toml", 78, "none.toml"),
            ("report LOG --set nonsense=1", 78, "nonsense=1: unknown key"),
            ("report LOG --set tz=Atlantis", 78, "Atlantis"),
            ("report LOG -o DIR/none/report.json", 74, "none/report.json cannot be written"),
            ("report LOG -o /dev/full", 74, "/dev/full cannot be written: No space left"),
            ("config check --set nonsense=1", 78, "nonsense=1: unknown key"),
            ("simulate --tz Atlantis", 64, "Atlantis is no time zone"),
            ("simulate --until 1970-01-02T00:00:00Z", 64, "--until: the centre opened in 1970"),
        ])
    func sentences(line: String, code: Int32, sentence: String) throws {
        let run = try program(line)
        #expect(run.code == code)
        #expect(run.errors.contains(sentence))
        #expect(run.errors.hasPrefix("floorwalker: "))
        #expect(run.output == "")
    }

    @Test(
        "has the parser's word for what is no command line",
        arguments: [
            "report --nonsense", "simulate --days 0", "simulate --seed -1", "simulate --format xml",
            "config nonsense",
        ])
    func usage(line: String) throws {
        let run = try program(line)
        #expect(run.code == 64)
        #expect(run.errors.contains("Usage: floorwalker"))
        #expect(run.output == "")
    }

    @Test(
        "tells a full disk", arguments: ["report LOG", "config print", "simulate --days 1"])
    func fullDisk(line: String) throws {
        let run = try program(line, output: "/dev/full")
        #expect(run.code == 74)
        #expect(
            run.errors
                == "floorwalker: standard output cannot be written: No space left on device\n")
    }

    @Test("keeps its code when nobody hears why")
    func fullErrors() throws {
        let run = try Program.shell("report no-such-file 2> /dev/full")
        #expect(run.output == "66\n")
    }

    private func program(_ line: String, output: String? = nil) throws -> Program {
        let folder = try Folder()
        let log = try folder.file("log", Inputs.log)
        let junk = try folder.file("junk", "These are words\nand no more than words.\n")
        let words = line.split(separator: " ").map {
            String($0).replacing("LOG", with: log).replacing("JUNK", with: junk)
                .replacing("DIR", with: folder.path)
        }
        return try Program(words, output: output)
    }
}
