import Screens
import Vocabulary

/// Writes the choices down when they have changed, at most every ten seconds and at the end.
struct MemoryKeeper {
    private let file: MemoryFile?
    private var written: Memory
    private var writtenAt = Instant.distantPast

    private static let pause = Timespan.seconds(10)

    /// - Parameter file: `nil`: nothing is kept.
    init(_ file: MemoryFile?, holding memory: Memory) {
        self.file = file
        written = memory
    }

    /// - Returns: what went wrong, to be said when the terminal is the shell's again.
    mutating func keep(_ memory: Memory, at now: Instant, isLast: Bool = false) -> CommandFailure? {
        guard let file, memory != written else { return nil }
        guard isLast || now - writtenAt >= Self.pause || now < writtenAt else { return nil }
        writtenAt = now
        written = memory
        do throws(CommandFailure) {
            try file.write(memory)
            return nil
        } catch {
            return error
        }
    }
}
