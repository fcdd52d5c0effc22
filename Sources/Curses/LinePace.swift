/// How often a picture is sent that nobody asked for: as often as it changes, or seldom on a line that is
/// slow to take it.
///
/// Times are counted from any fixed moment.
struct LinePace: Equatable {
    /// From the end of one picture to the beginning of the next.
    private(set) var pause = Duration.zero
    private var lastEnd = Duration.zero
    /// How many pictures in a row were taken at once.
    private var swift = 0

    /// A line that keeps us waiting longer is slow.
    static let patience = Duration.milliseconds(200)
    static let firstPause = Duration.seconds(4)
    static let longestPause = Duration.seconds(10)
    /// After so many swift pictures the line is tried with a shorter pause.
    static let swiftEnough = 5

    /// - Parameter wait: how long the line took to take the picture.
    mutating func note(wait: Duration, endingAt end: Duration) {
        lastEnd = end
        if wait > Self.patience {
            pause = min(max(pause * 2, Self.firstPause), Self.longestPause)
            swift = 0
        } else if pause > .zero {
            swift += 1
            guard swift == Self.swiftEnough else { return }
            pause = pause / 2 < Self.firstPause ? .zero : pause / 2
            swift = 0
        }
    }

    func allowsPicture(at now: Duration) -> Bool { now - lastEnd >= pause }
}
