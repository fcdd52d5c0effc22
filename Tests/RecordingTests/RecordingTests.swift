import Foundation
import Testing
import Vocabulary

@Suite("A recorded day")
struct RecordingTests {
    private let day: RecordedDay
    private let naive: NaiveDay
    private let table: ReportTable

    init() throws {
        day = try RecordedDay()
        naive = NaiveDay(day.log)
        table = try day.table()
    }

    @Test("is read to its last line")
    func lines() {
        #expect(table.tally.rejected == 0)
        #expect(table.tally.unknown.isEmpty)
        #expect(table.report.counters[.lateEvents] == 0)
        #expect(table.report.counters[.orphanEvents] == 0)
        #expect(table.report.counters[.ghostVisits] == 0)
    }

    @Test("has the log's own counts of what became of callers")
    func outcomes() throws {
        #expect(day.summary.count == 4)
        for (queue, summary) in day.summary {
            let verbs = summary.verbs
            let count = { (verb: String) in Double(verbs[verb] ?? 0) }
            let flowouts = ["EXITWITHKEY", "EXITWITHTIMEOUT", "EXITEMPTY", "WITHDRAW"]
            #expect(table["queue \(queue)", "n_offered"] == count("ENTERQUEUE"))
            #expect(table["queue \(queue)", "n_answered"] == count("CONNECT"))
            #expect(table["queue \(queue)", "n_abandoned"] == count("ABANDON"))
            #expect(
                table["queue \(queue)", "n_flowout"] == flowouts.map(count).reduce(0, +))
            #expect(table["queue \(queue)", "n_waiting"] == 0)
        }
        #expect(table["company *", "n_offered"] == 450)
        #expect(table["company *", "n_answered"] == 346)
    }

    @Test("has Asterisk's own service levels, to the digit")
    func asteriskCounters() {
        for (queue, summary) in day.summary {
            let group = "queue \(queue)"
            #expect(
                table[group, "sl_variant.asterisk_perf"] == summary.asterisk.performance)
            #expect(
                table[group, "sl_variant.asterisk_perf2"] == summary.asterisk.performance2)
            #expect(table[group, "n_handled"] == Double(summary.asterisk.completed))
        }
    }

    @Test("has the waits of a second reading")
    func waits() throws {
        for (queue, own) in naive.queues {
            let group = "queue \(queue)"
            let answered = own.answeredWaits
            let long = own.abandonedWaits.filter { $0 > 5 }
            #expect(table[group, "asa"] == answered.mean)
            #expect(table[group, "wait_p50"] == answered.percentile(50))
            #expect(table[group, "wait_p90"] == answered.percentile(90))
            #expect(table[group, "wait_p95"] == answered.percentile(95))
            #expect(table[group, "wait_max"] == answered.max().map(Double.init))
            #expect(table[group, "avg_abandon_time"] == long.mean)
            #expect(table[group, "awt"] == (answered + long + own.otherWaits).mean)
            #expect(
                table[group, "n_short"] == Double(own.abandonedWaits.count { $0 <= 5 }))
            let exits = answered.count + long.count + own.otherWaits.count
            #expect(table[group, "ab_rate"] == 100 * Double(long.count) / Double(exits))
        }
        let all = naive.queues.values.flatMap(\.answeredWaits)
        #expect(table["company *", "asa"] == all.mean)
        #expect(table["company *", "wait_p90"] == all.percentile(90))
    }

    @Test("has the default service level of a second reading")
    func serviceLevel() {
        for (queue, own) in naive.queues {
            let met = own.answeredWaits.count { $0 <= 20 }
            let missed =
                own.answeredWaits.count { $0 > 20 } + own.abandonedWaits.count { $0 > 5 }
                + own.otherWaits.count { $0 > 20 }
            #expect(table["queue \(queue)", "sl_met"] == Double(met))
            #expect(table["queue \(queue)", "sl_decided"] == Double(met + missed))
        }
    }

    @Test("has the talk, transfers and rings in vain of a second reading")
    func handling() {
        for (queue, own) in naive.queues {
            let group = "queue \(queue)"
            #expect(table[group, "connected_avg"] == own.talks.mean)
            #expect(table[group, "n_transfers"] == Double(own.transfers))
            #expect(table[group, "rna"] == Double(own.ringsInVain))
            #expect(table[group, "unreachable"] == Double(own.unreachable))
        }
        for (person, own) in naive.people {
            let group = "agent \(person)"
            #expect(table[group, "n_answered"] == Double(own.answered))
            #expect(table[group, "n_handled"] == Double(own.talks.count))
            #expect(table[group, "att"] == own.talks.mean)
            #expect(table[group, "n_transfers"] == Double(own.transfers))
            #expect(table[group, "rna"] == Double(own.ringsInVain))
            #expect(table[group, "unreachable"] == Double(own.unreachable))
        }
    }
}

extension RecordingTests {
    /// The two of the agent pool cannot be joined: no line names their phone beside a call.
    @Test("knows the people at the ten phones by their names")
    func people() {
        let names = RecordedDay.names
        #expect(Set(table.agents) == Set(names.values).union(["1101", "1102"]))
        #expect(table.report.counters[.unjoinedMembers] == 2)
        #expect(table.report.counters[.aliasConflict] == 0)
        for (phone, name) in names where phone.hasPrefix("a") {
            #expect(table["agent \(name)", "logged_in_s"] != nil, "\(name) has no membership")
        }
    }

    /// The driver missed four callers who hung up in the very second an agent answered.
    @Test("gives each person the calls that the driver saw at their phone")
    func truth() {
        let answered = day.visits.filter { !$0.agent.isEmpty && $0.outcome != "abandoned" }
        var missed = 0.0
        for (phone, name) in RecordedDay.names {
            let seen = Double(answered.count { $0.agent == phone })
            let found = table["agent \(name)", "n_answered"] ?? 0
            #expect(found >= seen, "\(name)")
            missed += found - seen
        }
        #expect(missed == 4)
    }

    @Test("ends with nobody talking or waiting, and a call without its end is given up")
    func lostEnd() throws {
        #expect(table["company *", "n_in_progress"] == 0)
        let ending = try #require(day.log.split(separator: "\n").last { $0.contains("|COMPLETE") })
        let cut = day.log.replacing(ending + "\n", with: "")
        let last = try #require(table.report.now).milliseconds / 1000
        let soon = try ReportTable(log: cut, day.definitions, now: Instant(seconds: last + 60))
        #expect(soon["company *", "n_in_progress"] == 1)
        let later = try ReportTable(
            log: cut, day.definitions, now: Instant(seconds: last + 5 * 3600))
        #expect(later["company *", "n_in_progress"] == 0)
        #expect(later["company *", "on_call"] == 0)
        #expect(later["company *", "n_handled"] == 345)
    }

    @Test("has every answer of the surveys with the person asked about")
    func surveys() {
        let valid = naive.answers.filter { answer in
            Int(answer.score.trimmingCharacters(in: .whitespaces)).map { 0...10 ~= $0 } ?? false
        }
        #expect(naive.answers.count == 73)
        #expect(table.report.counters[.surveyInvalid] == naive.answers.count - valid.count)
        #expect(table["company *", "nps_agent_n"] == Double(valid.count))
        for (phone, name) in RecordedDay.names where phone.hasPrefix("a") {
            let own = valid.filter { $0.interface == "Local/\(phone)@agents/n" }
                .compactMap { Int($0.score.trimmingCharacters(in: .whitespaces)) }
            let group = "agent \(name)"
            #expect(table[group, "nps_agent_n"] == Double(own.count))
            #expect(table[group, "nps_agent_promoters"] == Double(own.count { $0 >= 9 }))
            #expect(table[group, "nps_agent_detractors"] == Double(own.count { $0 <= 6 }))
        }
    }

    @Test("is the same told in one piece or in many, forwards or in halves that changed places")
    func order() throws {
        let lines = day.log.split(separator: "\n")
        let swapped = (lines[900...] + lines[..<900]).joined(separator: "\n")
        let other = try ReportTable(log: swapped, day.definitions)
        #expect(other.report.groups == table.report.groups)
    }
}
