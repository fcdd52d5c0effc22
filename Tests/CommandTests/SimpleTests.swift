import Testing

@Suite("floorwalker --simple")
struct SimpleTests {
    @Test("prints the lines once where nobody watches")
    func once() throws {
        let folder = try Folder()
        let log = try folder.file("log", Inputs.log)
        let run = try Program("watch", log, "--simple", "--now", "2026-03-02T09:10:00Z")
        #expect(run.code == 0)
        #expect(
            run.output == """
                All departments, today, live
                answered 1
                service level 50 of 100, target 80
                abandoned 50 of 100, limit 5, watch
                waiting now 0
                longest wait nobody waits, limit 3:00
                handle time 4:50
                support: abandoned 50 of 100, limit 5, watch

                """)
    }

    @Test("keeps to ASCII when told so")
    func ascii() throws {
        let run = try Program("demo", "--simple", "--ascii", "--now", "2026-03-02T14:00:00Z")
        #expect(run.code == 0)
        #expect(run.output.utf8.allSatisfy { $0 == 10 || (32...126).contains($0) })
    }
}
