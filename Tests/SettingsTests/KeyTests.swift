import Foundation
import Settings
import Testing
import Vocabulary

/// One line of a configuration, and what it changes in the defaults.
struct Effect: Sendable, CustomTestStringConvertible {
    let line: String
    let change: @Sendable (inout Configuration) -> Void

    init(_ line: String, _ change: @escaping @Sendable (inout Configuration) -> Void) {
        self.line = line
        self.change = change
    }

    var testDescription: String { line }

    /// The key without its value; the centre's own names are kept.
    var key: String { line.components(separatedBy: " = ")[0] }
}

@Suite("A key")
struct KeyTests {
    @Test("has its effect and no other", arguments: effects)
    func effect(effect: Effect) throws {
        var expected = Configuration()
        effect.change(&expected)
        expected.file = "test.toml"
        #expect(try Configuration(checking: effect.line, file: "test.toml") == expected)
    }

    @Test("has the same effect as an option", arguments: effects)
    func option(effect: Effect) throws {
        var expected = Configuration()
        effect.change(&expected)
        let set = effect.line.replacingOccurrences(of: " = ", with: "=")
        #expect(try Configuration.load(sets: [set], environment: [:]) == expected)
    }

    @Test("is in this table if it is in the sample")
    func complete() {
        let shown = Configuration.sample.split(separator: "\n")
            .filter { $0.hasPrefix("#") && $0.contains(" = ") && !$0.hasPrefix("# ") }
            .map { $0.dropFirst().components(separatedBy: " = ")[0] }
        #expect(Set(shown).subtracting(Self.effects.map(\.key)) == [])
    }

    static let effects =
        board + wall + time + service + handling + surveys + mapping + goals + queues

    static let board = [
        Effect(#"sources = ["/var/log/asterisk/queue_log"]"#) {
            $0.sources = ["/var/log/asterisk/queue_log"]
        },
        Effect("refresh_s = 2.5") { $0.refresh = .milliseconds(2500) },
        Effect(#"language = "en""#) { $0.language = "en" },
        Effect("ascii = true") { $0.ascii = true },
        Effect("mono = true") { $0.mono = true },
        Effect(#"bidi = "off""#) { $0.bidi = "off" },
        Effect(#"theme = "traffic""#) { $0.theme = "traffic" },
        Effect("mouse = false") { $0.mouse = false },
        Effect(#"names = "full""#) { $0.names = .full },
    ]

    static let wall = [
        Effect(#"notice = "/etc/floorwalker/notice.txt""#) {
            $0.notice = "/etc/floorwalker/notice.txt"
        },
        Effect(#"profile = "floor""#) { $0.wall.profile = .floor },
        Effect("wall_all_s = 60") { $0.wall.wholeTime = .seconds(60) },
        Effect("wall_page_s = 15") { $0.wall.pageTime = .seconds(15) },
        Effect(#"dim_from = "21:30""#) { $0.wall.dimFrom = 21 * 60 + 30 },
        Effect(#"dim_to = "05:00""#) { $0.wall.dimTo = 5 * 60 },
        Effect(#"kiosk_pin = "0468""#) { $0.wall.pin = "0468" },
    ]

    static let time = [
        Effect(#"tz = "Europe/Berlin""#) { $0.definitions.time.zone = "Europe/Berlin" },
        Effect(#"tz = "host""#) { $0.definitions.time.zone = nil },
        Effect(#"day_reset = "06:05""#) { $0.definitions.time.dayReset = 365 },
        Effect("day_reset = 06:05:00") { $0.definitions.time.dayReset = 365 },
        Effect(#"week_start = "saturday""#) { $0.definitions.time.weekStart = .saturday },
        Effect("interval_min = 15") { $0.definitions.time.intervalMinutes = 15 },
        Effect(#"shifts = [{ name = "Night", start = "22:00", end = "06:00" }]"#) {
            $0.definitions.time.shifts = [Shift(name: "Night", startMinute: 1320, endMinute: 360)]
        },
        Effect(
            #"shifts = [{ name = "D", start = "08:00", end = "24:00", days = ["mon", "Sunday"] }]"#
        ) {
            $0.definitions.time.shifts = [
                Shift(name: "D", startMinute: 480, endMinute: 1440, weekdays: [0, 6])
            ]
        },
        Effect("quiet_after_s = 600") { $0.definitions.time.quietAfter = .seconds(600) },
        Effect("ghost_after_s = 3600") { $0.definitions.time.ghostAfter = .hours(1) },
    ]

    static let service = [
        Effect("sl_threshold_s = 30") { $0.definitions.service.threshold = .seconds(30) },
        Effect(#"sl_variant = "cisco_ignore""#) { $0.definitions.service.variant = .ciscoIgnore },
        Effect(#"sl_variant = "talkdesk_contacts""#) {
            $0.definitions.service.variant = .talkdeskContacts
        },
        Effect(#"sl_level = "contact""#) { $0.definitions.level = .contact },
        Effect(#"attribution = "offered""#) { $0.definitions.service.attribution = .offered },
        Effect("sl_count_waiting = false") { $0.definitions.service.countsWaiting = false },
        Effect("asterisk_servicelevel = 60") {
            $0.definitions.service.asteriskThreshold = .seconds(60)
        },
        Effect(#"asterisk_servicelevel = "none""#) {
            $0.definitions.service.asteriskThreshold = nil
        },
        Effect(#"wait_population = "exits""#) { $0.definitions.service.waitPopulation = .exits },
        Effect(#"percentile = "linear_r7""#) { $0.definitions.service.percentile = .linearR7 },
        Effect("queue_wrapup_s = 15") { $0.definitions.service.wrapup = .seconds(15) },
        Effect("short_abandon_s = 3") { $0.definitions.service.shortAbandon = .seconds(3) },
        Effect("ab_include_short = true") { $0.definitions.service.abandonIncludesShort = true },
        Effect(#"ab_denominator = "offered""#) {
            $0.definitions.service.abandonDenominator = .offered
        },
        Effect("blocked_unique_s = 60") { $0.definitions.service.blockedUnique = .minutes(1) },
        Effect(#"sl_abandon_in_T = "met""#) { $0.definitions.service.abandonInTime = .met },
        Effect(#"sl_flowout_in_T.timeout = "ignore""#) {
            $0.definitions.service.flowoutInTime[.timeout] = nil
        },
        Effect(#"sl_flowout_in_T.empty = "met""#) {
            $0.definitions.service.flowoutInTime[.empty] = .met
        },
        Effect(#"sl_flowout_in_T.other = "met""#) {
            for reason: Leaving.Reason in [
                .key, .withdraw, .overflow, .callback, .voicemail, .system,
            ] {
                $0.definitions.service.flowoutInTime[reason] = .met
            }
        },
        Effect(#"sl_flowout_in_T = { key = "miss" }"#) {
            $0.definitions.service.flowoutInTime[.key] = .miss
        },
    ]

    static let handling = [
        Effect("aht_includes_acw = false") { $0.definitions.handling.includesACW = false },
        Effect("aht_includes_ring = true") { $0.definitions.handling.includesRing = true },
        Effect("acw_max_s = 120") { $0.definitions.handling.acwLimit = .seconds(120) },
        Effect(#"acw_max_s = "none""#) { $0.definitions.handling.acwLimit = nil },
        Effect(#"acw_pause_reasons = ["e-mail, chat", "wrapup"]"#) {
            $0.definitions.handling.acwPauseReasons = ["e-mail, chat", "wrapup"]
        },
        Effect("rna_min_ring_ms = 500") { $0.definitions.handling.leastRing = .milliseconds(500) },
        Effect("z = 1.645") { $0.definitions.statistics.z = 1.645 },
        Effect("n_min_show = 5") { $0.definitions.statistics.showFrom = 5 },
        Effect("n_min_highlight = 20") { $0.definitions.statistics.highlightFrom = 20 },
        Effect("shrink_k = 10") { $0.definitions.statistics.shrinkK = 10 },
        Effect(#"shrink_k = "auto""#) { $0.definitions.statistics.shrinkK = nil },
        Effect("people_window_d = 7") { $0.definitions.people.windowDays = 7 },
        Effect(#"mark_test = "interval""#) { $0.definitions.people.markTest = .interval },
        Effect("mark_fdr = 0.1") { $0.definitions.people.markRate = 0.1 },
        Effect("max_occupancy = 0.85") { $0.definitions.people.mostOccupancy = 0.85 },
        Effect("pause_plan_s.Lunch = 1800") {
            $0.definitions.people.pausePlans = ["lunch": .minutes(30)]
        },
        Effect("silo_departments = 2") { $0.definitions.siloDepartments = 2 },
        Effect(#"occupancy_denominator = "logged_in""#) {
            $0.definitions.people.occupancyDenominator = .loggedIn
        },
        Effect("loop_sla_h = 48") { _ in },
    ]

    static let surveys = [
        Effect("scale_min = 1") { $0.definitions.surveys.scaleMinimum = 1 },
        Effect(#"survey_duplicates = "first_valid""#) {
            $0.definitions.surveys.duplicates = .firstValid
        },
        Effect("survey_edit_window_s = 60") { $0.definitions.surveys.editWindow = .seconds(60) },
        Effect(#"survey_time = "contact_ended""#) { $0.definitions.surveys.clock = .contactEnded },
        Effect("survey_max_age_d = 7") { $0.definitions.surveys.oldestDays = 7 },
        Effect(#"survey_agent = "longest_talk""#) { $0.definitions.surveys.agent = .longestTalk },
        Effect(#"custom.VOTE = { question = "nps_company", score = 2, comment = 3 }"#) {
            $0.definitions.surveys.customLines["VOTE"] = CustomLine(
                question: .npsCompany, score: 2, comment: 3)
        },
        Effect(#"custom.VOTE = { question = "csat", score = 1 }"#) {
            $0.definitions.surveys.customLines["VOTE"] = CustomLine(
                question: .csat, score: 1, comment: nil)
        },
        Effect(#"survey_column.nps_agent = ["Agent, 0-10", "Q7"]"#) {
            $0.definitions.surveys.layout.columns = [.npsAgent: ["Agent, 0-10", "Q7"]]
        },
        Effect("survey_column.comment = []") {
            $0.definitions.surveys.layout.columns = [.comment: []]
        },
        Effect(#"survey_dates = ["dd/MM/yyyy[ HH:mm]"]"#) {
            $0.definitions.surveys.layout.dates = ["dd/MM/yyyy[ HH:mm]"].compactMap(DateForm.init)
        },
        Effect(#"survey_tz = "Europe/Berlin""#) {
            $0.definitions.surveys.layout.zone = "Europe/Berlin"
        },
    ]

    static let mapping = [
        Effect(#"queue_department.sales = "Sales""#) {
            $0.definitions.mapping.queueDepartment = ["sales": "Sales"]
        },
        Effect(#"queue_name."a.b" = "Hotline""#) {
            $0.definitions.mapping.queueName = ["a.b": "Hotline"]
        },
        Effect(#"agent_department.1001 = "Sales""#) {
            $0.definitions.mapping.agentDepartment = ["1001": "Sales"]
        },
        Effect(#"agent_name.1001 = "Agent One""#) {
            $0.definitions.mapping.agentName = ["1001": "Agent One"]
        },
        Effect(#"agent_team.1001 = "Team A""#) {
            $0.definitions.mapping.agentTeam = ["1001": "Team A"]
        },
        Effect(#"agent_alias."PJSIP/1001" = "1001""#) {
            $0.definitions.mapping.agentAlias = ["PJSIP/1001": "1001"]
        },
    ]
}
