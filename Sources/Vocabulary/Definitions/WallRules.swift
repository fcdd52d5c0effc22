/// How a wall behaves that nobody touches.
public struct WallRules: Equatable, Sendable {
    /// `profile`
    public var profile = WallProfile.supervisor
    /// `wall_all_s`: how long the page of the whole stays.
    public var wholeTime = Timespan.seconds(40)
    /// `wall_page_s`: how long the page of a department stays.
    public var pageTime = Timespan.seconds(20)
    /// `dim_from`, `dim_to`: between these minutes after local midnight a wall is dim; never when they are
    /// the same.
    public var dimFrom = 22 * 60
    public var dimTo = 6 * 60

    /// `kiosk_pin`: what unlocks a locked wall; `nil`: nothing does.
    public var pin: String?
    /// Whether the wall is locked from the start.
    public var isLocked = false

    public init() {}
}

/// Who looks at a wall. Its raw value is the word of `profile`.
public enum WallProfile: String, Equatable, Sendable, CaseIterable {
    /// Everything.
    case supervisor
    /// Not who waits, since agents who see it delay going ready; and nothing that puts anybody last.
    case floor
}
