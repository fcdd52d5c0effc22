public import Drawing
public import Vocabulary

/// Everything that can happen to a board.
public enum Message: Equatable, Sendable {
    case pressed(Key)
    case resized(Size)
    /// The clock of the board, once a second. The first tick starts the asking.
    case ticked(Instant)
    /// What came of an `ask`.
    case polled(question: Question, Result<Answer, SourceFault>)
}

/// Everything a board can ask of the world.
public enum Command: Equatable, Sendable {
    /// Puts a question to the source and posts the answer as `polled`. It takes the place of a
    /// question still under way, whose answer nobody waits for any more.
    case ask(Question)
    /// Leave with the exit code of a finished job.
    case quit
    /// Leave as Ctrl-C leaves: with 130.
    case interrupt
    /// Hand the terminal back to the shell until `fg`.
    case suspend
    /// Paint every cell anew.
    case redraw
}
