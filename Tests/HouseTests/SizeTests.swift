import Testing

@Suite("Source files") struct SizeTests {
    @Test("have at most 250 lines")
    func areShort() {
        for file in Repository.sources where file.lineCount > 250 {
            Issue.record("\(file.path) has \(file.lineCount) lines: split it along a noun.")
        }
    }

    @Test("have under 100 lines for the better half")
    func areMostlySmall() {
        let small = Repository.sources.count { $0.lineCount < 100 }
        #expect(
            small * 2 >= Repository.sources.count,
            "Only \(small) of \(Repository.sources.count) files in Sources have under 100 lines: look for the types that hide in the others."
        )
    }

    @Test("of tests have at most 400 lines")
    func testsAreReadable() {
        for file in Repository.tests where file.lineCount > 400 {
            Issue.record("\(file.path) has \(file.lineCount) lines: one suite, one file.")
        }
    }
}
