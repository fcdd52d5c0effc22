import Testing

@testable import floorwalker

@Suite("The names of agents")
struct NamesTests {
    private let log = """
        1772442000|call-1|support|NONE|ENTERQUEUE||0301234|1
        1772442010|call-1|support|7001|CONNECT|10|call-1a|3
        1772442100|call-1|support|7001|COMPLETEAGENT|10|90|1

        """

    private func page(_ options: String...) throws -> Program {
        let fixed = [
            "watch", "-", "--once", "--lang", "en", "--screen", "agents", "--now",
            "2026-03-02T09:02:00Z", "--set", "tz=UTC", "--set", "agent_name.7001=Made-up One",
        ]
        return try Program(fixed + options, input: log)
    }

    @Test("are shown as far as the configuration allows, and less when a run asks for it")
    func shown() throws {
        let ids = try page()
        #expect(ids.output.contains("7001") && !ids.output.contains("Made-up"), "\(ids)")
        let none = try page("--names", "none")
        #expect(none.output.contains("names: none"))
        #expect(!none.output.contains("7001"))
        let full = try page("--set", "names=full")
        #expect(full.output.contains("Made-up One"))
        #expect(try page("--set", "names=full", "--names", "ids").output.contains("7001"))
    }

    @Test("are refused where the configuration allows less, with what would allow them")
    func refused() throws {
        let refused = try page("--names", "full")
        #expect(refused.code == 77)
        #expect(refused.output.isEmpty)
        #expect(refused.errors.contains("set names = \"full\" there"))
        #expect(try page("--names", "moon").code == 64)
    }
}
