public import Vocabulary

/// How lengths of time are written.
extension Catalogue {
    /// `3:48`, `0:07`; from an hour on `1:02:05`. Rounded to whole seconds.
    public func duration(seconds: Double?) -> String {
        duration(seconds, plus: "")
    }

    public func duration(_ span: Timespan?) -> String {
        duration(seconds: span?.inSeconds)
    }

    /// A difference of lengths: `+0:38`, `−1:05`, `0:00`.
    public func signedDuration(seconds: Double?) -> String {
        duration(seconds, plus: "+")
    }

    /// How old something is, in its two largest units: `2 s`, `1 m 42 s`, `1 h 12 m`, `3 d 4 h`. Cut, not
    /// rounded; a negative age is none. In German the units are `s`, `min`, `h` and `Tg`.
    public func age(_ span: Timespan) -> String {
        let seconds = max(span.wholeSeconds, 0)
        let units: [(length: Int64, name: String)] =
            switch language {
            case .english, .stretched: [(86_400, "d"), (3600, "h"), (60, "m"), (1, "s")]
            case .german: [(86_400, "Tg"), (3600, "h"), (60, "min"), (1, "s")]
            }
        let first = units.firstIndex { seconds >= $0.length } ?? units.count - 1
        var rest = seconds
        var parts: [String] = []
        for unit in units[first...].prefix(2) {
            if rest >= unit.length || parts.isEmpty {
                parts.append("\(rest / unit.length) \(unit.name)")
            }
            rest %= unit.length
        }
        return parts.joined(separator: " ")
    }

    /// The same without seconds where there are minutes.
    public func roundAge(_ span: Timespan) -> String {
        age(span < .minutes(1) ? span : .minutes(span.wholeSeconds / 60))
    }

    /// A part of a day in hours and minutes: `4:41 h`; cut, not rounded.
    public func hours(_ span: Timespan) -> String {
        let minutes = max(span.wholeSeconds, 0) / 60
        return "\(minutes / 60):\(twoDigits(minutes % 60)) h"
    }

    private func duration(_ seconds: Double?, plus: String) -> String {
        guard let seconds, let rounded = Rounded(seconds, decimals: 0) else { return Self.unknown }
        let sign = rounded.units < 0 ? "−" : rounded.units > 0 ? plus : ""
        let length = rounded.units.magnitude
        let (hours, minutes) = (length / 3600, length / 60 % 60)
        let end = twoDigits(length % 60)
        guard hours > 0 else { return "\(sign)\(minutes):\(end)" }
        return "\(sign)\(hours):\(twoDigits(minutes)):\(end)"
    }
}

func twoDigits(_ number: some BinaryInteger) -> String {
    number < 10 ? "0\(number)" : "\(number)"
}
