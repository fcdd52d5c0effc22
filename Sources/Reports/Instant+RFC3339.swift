import Vocabulary

extension Instant {
    /// The instant in UTC as RFC 3339 has it, with milliseconds only where there are some:
    /// `2026-03-02T09:00:00Z`, `2026-03-02T09:00:00.250Z`.
    var rfc3339: String {
        let reading = LocalClock.utc.reading(at: self)
        let (year, month, day) = reading.date.components
        let rest = (self - floored(to: .seconds(1))).milliseconds
        let fraction = rest == 0 ? "" : "." + padded(Int(rest), to: 3)
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))T"
            + "\(padded(reading.hour, to: 2)):\(padded(reading.minute, to: 2))"
            + ":\(padded(reading.second, to: 2))\(fraction)Z"
    }
}

/// The number with zeros before it up to that many digits.
func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
