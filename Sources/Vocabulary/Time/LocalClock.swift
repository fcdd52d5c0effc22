/// The clock on the wall of a site: turns instants into local readings without knowing any zone rule.
///
/// It carries the zone's offsets for the stretch of time a snapshot speaks of, so that screens need no
/// calendar library and two boards on one engine show the same times.
public struct LocalClock: Hashable, Sendable {
    /// A stretch with one offset. The first one reaches back without end, the last one forward.
    public struct Stretch: Hashable, Sendable {
        public let from: Instant
        /// East of Greenwich is positive.
        public let offsetSeconds: Int

        public init(from: Instant, offsetSeconds: Int) {
            self.from = from
            self.offsetSeconds = offsetSeconds
        }
    }

    /// The IANA name, such as `Europe/Berlin`.
    public let zone: String
    /// In order of time, never empty.
    public let stretches: [Stretch]

    public init(zone: String, stretches: [Stretch]) {
        self.zone = zone
        self.stretches =
            stretches.isEmpty ? [Stretch(from: .distantPast, offsetSeconds: 0)] : stretches
    }

    public static let utc = LocalClock(zone: "UTC", stretches: [])

    public func offsetSeconds(at instant: Instant) -> Int {
        let index = stretches.lastIndex { $0.from <= instant } ?? 0
        return stretches[index].offsetSeconds
    }

    /// The first instant at which the clock shows `seconds` since 1970-01-01T00:00:00 of its own zone;
    /// of a time that it leaps over, the instant of the leap.
    public func instant(localSeconds seconds: Int64) -> Instant {
        let local = Instant(milliseconds: seconds &* 1000)
        func shown(_ instant: Instant, by stretch: Stretch) -> Instant {
            instant + .seconds(Int64(stretch.offsetSeconds))
        }
        // No zone is as much as 15 hours ahead, so the answer is not before this stretch.
        var index = stretches.lastIndex { $0.from <= local - .hours(15) } ?? 0
        while index + 1 < stretches.count,
            shown(stretches[index + 1].from, by: stretches[index]) <= local
        {
            index += 1
        }
        let offset = Timespan.seconds(Int64(stretches[index].offsetSeconds))
        return max(stretches[index].from, local - offset)
    }

    /// What the wall clock shows at `instant`, cut to whole seconds.
    public func reading(at instant: Instant) -> CivilTime {
        let seconds = instant.floored(to: .seconds(1)).milliseconds / 1000
        return CivilTime(localSeconds: seconds + Int64(offsetSeconds(at: instant)))
    }
}
