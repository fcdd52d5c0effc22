import Formats
import Testing

@testable import Intake

@Suite("The name of a source")
struct SourceNameTests {
    @Test(
        "says where it is and, if it likes, what it is",
        arguments: [
            ("/var/log/queue_log", .file(path: "/var/log/queue_log"), nil),
            ("queue-log:a:b", .file(path: "a:b"), .queueLog),
            ("events:x", .file(path: "x"), .events),
            ("surveys:a.csv", .file(path: "a.csv"), .surveys),
            ("-", .standardInput, nil), ("events:-", .standardInput, .events),
            ("http.log", .file(path: "http.log"), nil),
        ] as [(String, SourceName.Place, SourceKind?)])
    func forms(text: String, place: SourceName.Place, kind: SourceKind?) throws {
        let name = try SourceName(parsing: text)
        #expect(name.place == place)
        #expect(name.kind == kind)
        #expect(name.text == text)
    }

    @Test(
        "is refused in a sentence when nothing here reads it",
        arguments: [
            ("ami://user@host:5038", 69), ("http://host:1", 69), ("https://host", 69),
            ("unix:///run/x.sock", 69), ("surveys:", 64), ("", 64), ("events:", 64),
        ] as [(String, Int32)])
    func refusals(text: String, exitCode: Int32) {
        let error = #expect(throws: IntakeError.self) { try SourceName(parsing: text) }
        #expect(error?.exitCode == exitCode)
    }

    @Test("is repeated in the sentence")
    func sentences() {
        let ami = #expect(throws: IntakeError.self) { try SourceName(parsing: "ami://host") }
        #expect(
            ami?.description
                == "ami://host: this version reads queue_log, event and survey files, not ami://; "
                + "name a file"
        )
        let events = #expect(throws: IntakeError.self) { try SourceName(parsing: "events:") }
        #expect(
            events?.description
                == "“events:”: a path is missing; write PATH, queue-log:PATH, events:PATH or "
                + "surveys:PATH")
    }
}
