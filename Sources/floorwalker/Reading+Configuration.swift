import Formats
import Intake
import Periods
import Settings
import Vocabulary

extension Reading {
    /// What the configuration says about reading, with the clock on which survey tools wrote their times.
    init(names: Names, configuredBy configuration: Configuration) throws(CommandFailure) {
        let surveys = configuration.definitions.surveys
        var rules = configuration.definitions.time
        rules.zone = surveys.layout.zone ?? rules.zone
        let calendar: SiteCalendar
        do throws(UnknownZone) {
            calendar = try SiteCalendar(rules: rules)
        } catch {
            throw CommandFailure(.configuration, .badZone(error.name, key: "survey_tz"))
        }
        let clock = calendar.clock(from: .distantPast, to: .distantFuture)
        self.init(
            names: names, customLines: surveys.customLines,
            surveys: SurveyForm(layout: surveys.layout, clock: clock))
    }
}
