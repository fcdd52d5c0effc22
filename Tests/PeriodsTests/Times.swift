import Foundation
import Periods
import Testing
import Vocabulary

extension SiteCalendar {
    /// The calendar of a zone, with the rules changed as told.
    static func site(_ zone: String, _ change: (inout TimeRules) -> Void = { _ in }) throws -> Self
    {
        var rules = TimeRules()
        rules.zone = zone
        change(&rules)
        return try SiteCalendar(rules: rules)
    }
}

/// The instant of an RFC 3339 text such as `2026-03-29T10:00:00Z`.
func at(_ text: String) throws -> Instant {
    let date = try Date(text, strategy: .iso8601)
    return Instant(milliseconds: Int64(date.timeIntervalSince1970 * 1000))
}

/// A window as text, `from/to`, with `]` at the end where it includes its end.
func text(_ window: Window?) -> String? {
    window.map { text($0.start) + "/" + text($0.end) + ($0.includesEnd ? "]" : "") }
}

func text(_ instant: Instant) -> String {
    Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000).formatted(.iso8601)
}
