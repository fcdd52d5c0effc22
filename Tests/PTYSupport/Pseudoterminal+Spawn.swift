import Foundation
import Glibc

extension Pseudoterminal {
    /// Starts a program as the leader of a session whose terminal is `path`.
    static func spawn(
        _ arguments: [String], on path: String, _ environment: [String: String]
    ) throws -> pid_t {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        // The first terminal that a leader without one opens becomes its own.
        posix_spawn_file_actions_addopen(&files, STDIN_FILENO, path, O_RDWR, 0)
        posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&files, STDIN_FILENO, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setflags(&attributes, Int16(newSession))
        var process: pid_t = 0
        let variables = environment.map { "\($0.key)=\($0.value)" }
        let failure = withCStrings(arguments) { words in
            withCStrings(variables) {
                posix_spawn(&process, arguments[0], &files, &attributes, words, $0)
            }
        }
        guard failure == 0 else {
            throw Timeout(description: "cannot start \(arguments[0]): errno \(failure)")
        }
        return process
    }

    /// `POSIX_SPAWN_SETSID`, which Glibc hides.
    private static let newSession = 0x80

    private static func withCStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { copies.forEach { free($0) } }
        return body(copies + [nil])
    }
}
