import Testing

@testable import Intake

@Suite("A right to read")
struct ReadingRightTests {
    private let log = "/var/log/asterisk/queue_log"

    @Test("is had by joining the group, or at once by a right of one's own")
    func group() {
        let right = ReadingRight(
            of: log, closed: log, mode: 0o640, group: "asterisk", user: "floor")
        #expect(
            right.commands == [
                "sudo usermod -aG asterisk floor", "sudo setfacl -m u:floor:r '\(log)'",
                "sudo setfacl -d -m u:floor:r '/var/log/asterisk'",
            ])
    }

    @Test("cannot be had from a group that may not read itself")
    func closedGroup() {
        let right = ReadingRight(
            of: log, closed: log, mode: 0o600, group: "asterisk", user: "floor")
        #expect(right.commands.first == "sudo setfacl -m u:floor:r '\(log)'")
    }

    @Test("begins with the folder that hides the file")
    func folder() {
        let right = ReadingRight(
            of: log, closed: "/var/log/asterisk", mode: 0o700, group: "asterisk", user: "floor")
        #expect(
            right.commands.prefix(2) == [
                "sudo setfacl -m u:floor:rx '/var/log/asterisk'",
                "sudo setfacl -m u:floor:r '\(log)'",
            ])
    }
}
