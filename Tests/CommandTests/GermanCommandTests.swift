import Settings
import Testing
import Text
import Vocabulary

@testable import floorwalker

@Suite("A command in German")
struct GermanCommandTests {
    private let log = """
        1772442000|call-1|support|NONE|ENTERQUEUE||0301234|1
        1772442010|call-1|support|Agent One|CONNECT|10|call-1a|3
        1772442100|call-1|support|Agent One|COMPLETEAGENT|10|90|1

        """

    @Test(
        "says in German what is wrong, and what to do",
        arguments: [
            ("doctor --lang de /none/log", 66, "Log       /none/log (hier genannt) gibt es nicht"),
            ("report --lang=de /none/log", 66, "diese Datei gibt es nicht; prüfen Sie den Pfad"),
            ("report --lang de ami://pbx", 69, "diese Version liest queue_log"),
            ("report --lang de --by moon /none/log", 64, "--by moon: diese Version kennt company"),
            ("config check --lang de --set nonsense=1", 78, "nonsense=1: unbekannter Schlüssel"),
            (
                "config check --lang de --set refresh_s=0", 78,
                "gefunden 0, erwartet eine Zahl von Sekunden von 1 bis 60"
            ),
            ("config check --lang de --set tz=Mond", 78, "erwartet eine IANA-Zeitzone"),
            ("config check --lang de", 0, "Vorgaben: keine Fehler"),
            ("check --lang de nonsense", 3, "„nonsense“ ist keine Bedingung"),
            ("watch --lang de --screen moon", 64, "--screen moon: möglich sind wall"),
            ("demo --lang de --once --names moon", 64, "möglich sind full, ids und none"),
            ("demo --lang de --once --names full", 77, "die Konfiguration erlaubt weniger"),
        ])
    func sentences(line: String, code: Int32, words: String) throws {
        let run = try Program(line.split(separator: " ").map(String.init))
        #expect(run.code == code)
        #expect((run.output + run.errors).contains(words), "\(run.output)\(run.errors)")
    }

    @Test("shows its page and its report in German")
    func pages() throws {
        let folder = try Folder()
        let path = try folder.file("queue_log", log)
        let page = try Program(
            "watch", "--once", "--lang", "de", "--now", "2026-03-02T10:00:00Z", path)
        #expect(page.output.contains("ALLE ABTEILUNGEN"))
        #expect(page.output.contains("WARTENDE ANRUFER"))
        let report = try Program("report", "--lang", "de", path)
        #expect(report.output.hasPrefix("ZEITRAUM custom, 02.03.2026 09:00"))
        #expect(report.output.contains("WARTESCHLANGE"))
        #expect(report.output.contains("3 Zeilen, 3 Ereignisse"))
        let words = try Program("watch", "--once", "--simple", "--lang", "de", path)
        #expect(words.output.contains("Servicelevel "))
    }

    @Test("writes the same for machines in every language")
    func machines() throws {
        let folder = try Folder()
        let path = try folder.file("queue_log", log)
        for format in ["json", "csv"] {
            let both = try ["en", "de"].map {
                try Program("report", "--format", format, "--lang", $0, path).output
            }
            #expect(both[0] == both[1])
        }
        let check = try Program(
            "check", "--lang", "de", "--now", "2026-03-02T10:00:00Z", path, "sl>=200")
        #expect(
            check.output == "FLOORWALKER CRITICAL - sl 100 ist nicht >= 200 | 'sl'=100;;200:\n")
    }

    @Test("and its language are found before anything else is")
    func choice() {
        let german = ["LANG": "de_DE.UTF-8"]
        #expect(Language(arguments: ["watch"], environment: german) == .german)
        #expect(Language(arguments: ["--lang", "en"], environment: german) == .english)
        #expect(Language(arguments: ["--lang=de"], environment: [:]) == .german)
        #expect(Language(arguments: ["--lang"], environment: [:]) == .english)
        #expect(Language(arguments: ["--lang", "he"], environment: german) == .german)
    }
}

@Suite("What the doctor says")
struct DoctorPhraseTests {
    private let say = Catalogue(.german)

    @Test("has a German word for every subject, short enough for its column")
    func subjects() {
        for subject in SubjectPhrase.allCases { #expect(say(subject).columns <= 9) }
        #expect(say(SubjectPhrase.growth) == "Wachstum")
    }

    @Test("is German to the numbers in it")
    func findings() {
        let place = LogPlace(path: "/x/queue_log", origin: .asterisk(folder: "/etc/asterisk"))
        #expect(
            say(LogPhrase.readable(place, bytes: 1_363_149))
                == "/x/queue_log (wie /etc/asterisk es sagt), 1,3 MB, lesbar")
        #expect(say(LogPhrase.written(.seconds(102))) == "vor 1 min 42 s geschrieben")
        #expect(
            say(ContentPhrase.unnamed(queues: ["100", "200"], agents: [])).hasPrefix(
                "2 Warteschlangen (100, 200) haben nur Nummern"))
        #expect(
            say(MachinePhrase.zone("Europe/Berlin", .variable))
                == "Tage beginnen um Mitternacht in Europe/Berlin, wie TZ es sagt, was nur für diese "
                + "Shell gilt")
    }

    @Test("is never the same sentence in both languages")
    func ownWords() {
        let sentences: [any Phrase] = [
            LogPhrase.empty, LogPhrase.notTurned, LogPhrase.grows, LogPhrase.older(1),
            LogPhrase.standardInput, LogPhrase.file("a"), LogPhrase.logOff(conf: "a"),
            ContentPhrase.allJoined, ContentPhrase.allNamed, ContentPhrase.noAnswers,
            ContentPhrase.nothingReadable(lines: 1), MachinePhrase.noConfiguration,
            MachinePhrase.noTerm, MachinePhrase.small, MachinePhrase.managerLooks,
            MachinePhrase.noUTF8, MachinePhrase.noTerminal, FailurePhrase.noShift,
            FailurePhrase.terminalInput, FailurePhrase.wallIsWhole, CommandPhrase.inputEnded,
            Problem.Fault.notUTF8, Problem.Fault.noValue, Problem.Fault.noFigure,
            Expectation.flag, Expectation.shifts, Expectation.dateForms,
        ]
        for sentence in sentences { #expect(say(sentence) != Catalogue(.english)(sentence)) }
    }
}
