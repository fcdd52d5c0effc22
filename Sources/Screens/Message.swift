public import Drawing
public import Vocabulary

/// Everything that can happen to a board.
public enum Message: Equatable, Sendable {
    case pressed(Key)
    case resized(Size)
    /// The mouse was used.
    case pointed(Pointer)
    /// The clock of the board, once a second. The first tick starts the asking.
    case ticked(Instant)
    /// The text that is to stand on the wall; empty: none.
    case noticed(String)
    /// What came of an `ask`.
    case polled(question: Question, Result<Answer, SourceFault>)
    /// What came of a `write` or a `copy`.
    case heard(Outcome)
}

/// What became of something that was to leave the board.
public enum Outcome: Equatable, Sendable {
    /// Into a file of that path.
    case wrote(String)
    /// Because of that, in a few words.
    case notWritten(String)
    /// Handed to the terminal, whose clipboard it is.
    case copied
    /// The terminal is known to have no clipboard.
    case notCopied
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
    /// Put a document into a file, over none there is, and post what came of it as `heard`.
    case write(Document)
    /// Hand a line of text to the clipboard, and post what came of it as `heard`.
    case copy(String)
    /// Show everything that way from now on.
    case dress(Dress)
}
