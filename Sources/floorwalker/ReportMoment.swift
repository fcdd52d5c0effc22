import ArgumentParser
import Vocabulary

/// An instant on the command line: RFC 3339 with any fraction, cut to milliseconds.
struct ReportMoment: ExpressibleByArgument {
    let instant: Instant

    init?(argument: String) {
        let form =
            /(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:[Zz]|([+-])(\d\d):(\d\d))/
        guard let match = argument.wholeMatch(of: form) else { return nil }
        let (
            _, years, months, days, hours, minutes, seconds, fraction, sign, aheadHours,
            aheadMinutes
        ) =
            match.output
        guard let year = Int(years), let month = Int(months), (1...12).contains(month),
            let day = Int(days), let hour = Int(hours), hour < 24,
            let minute = Int(minutes), minute < 60, let second = Int(seconds), second <= 60,
            let milliseconds = Int64(((fraction ?? "") + "000").prefix(3))
        else { return nil }
        let date = CivilDate(year: year, month: month, dayOfMonth: day)
        guard date.components.day == day else { return nil }
        let ahead = (Int(aheadHours ?? "0") ?? 0) * 3600 + (Int(aheadMinutes ?? "0") ?? 0) * 60
        let local = date.day * 86_400 + hour * 3600 + minute * 60 + second
        let total = Int64(local - (sign == "-" ? -ahead : ahead))
        instant = Instant(milliseconds: total * 1000 + milliseconds)
    }
}
