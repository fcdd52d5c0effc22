/// Everything that touches the terminal or the picture on it.
///
/// ncurses keeps its state in globals and must not be entered twice at once. Its actor has a thread of
/// its own, which is also the one that waits for keys.
@globalActor
public actor TerminalActor {
    public static let shared = TerminalActor()

    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        TerminalExecutor.shared.asUnownedSerialExecutor()
    }
}
