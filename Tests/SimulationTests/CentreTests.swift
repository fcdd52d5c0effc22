import Periods
import Simulation
import Testing
import Vocabulary

@Suite("A simulated centre")
struct CentreTests {
    @Test("tells the same for the same seed, however its time is cut")
    func deterministic() throws {
        let whole = try Recorded(days: 2)
        let steps = (0..<170).map { Timespan.seconds(1 + $0 * $0 % 1000) }
        let cut = try Recorded(days: 2, steps: steps)
        #expect(whole.batch == cut.batch)
        #expect(whole.batch.events.count > 15_000)
    }

    @Test("tells something else for another seed")
    func seeds() throws {
        #expect(try Recorded(days: 1, seed: 1).batch != Recorded(days: 1, seed: 2).batch)
    }

    @Test("tells in order of time, and nothing beyond the instant asked for")
    func order() throws {
        var day = try Recorded(days: 1)
        #expect(
            zip(day.batch.events, day.batch.events.dropFirst()).allSatisfy { $0.time <= $1.time })
        let end = day.calendar.instant(on: Recorded.firstDate, minute: 1440 + 600)
        let before = day.batch.events.count
        day.centre.advance(to: end, into: &day.batch)
        #expect(day.batch.events[before...].allSatisfy { $0.time <= end })
        #expect(day.batch.events.count > before)
        day.centre.advance(to: end - .hours(5), into: &day.batch)
        #expect(day.centre.newContacts.isEmpty)
    }

    @Test("is about as large as the one in the pictures")
    func size() throws {
        let month = try #require(Recorded.month)
        let calls = month.batch.events.count {
            if case .enqueue(let entry) = $0.kind { entry.via == .direct } else { false }
        }
        #expect((50_000...75_000).contains(calls))
        #expect(month.centre.plan.agentCount == 86)
        #expect(month.centre.plan.departments.count == 8)
    }

    @Test("takes calls only in the opening hours of each queue")
    func hours() throws {
        let month = try #require(Recorded.month)
        for event in month.batch.events {
            guard case .enqueue(let entry) = event.kind else { continue }
            let plan = try #require(month.plan(of: entry.queue))
            guard entry.via == .direct else { continue }
            #expect(plan.hours.contains(month.minute(event.time)))
        }
    }

    @Test("has a lively floor whenever the departments are open, every day of the week")
    func lively() throws {
        let month = try #require(Recorded.month)
        var talks: [CivilDate: Int] = [:]
        for event in month.batch.events {
            if case .answer = event.kind { talks[month.date(event.time), default: 0] += 1 }
        }
        #expect(talks.count == 30)
        #expect(talks.values.allSatisfy { $0 > 800 })
    }

    @Test("gets 1.4 times the calls while card payments are slow")
    func trouble() throws {
        let month = try #require(Recorded.month)
        let plan = try #require(month.centre.plan.trouble)
        var counts: [CivilDate: Int] = [:]
        for event in month.batch.events {
            guard case .enqueue(let entry) = event.kind, let queue = month.plan(of: entry.queue),
                plan.queues.contains(queue.queue), month.date(event.time).weekday == 4,
                plan.minutes.contains(month.minute(event.time))
            else { continue }
            counts[month.date(event.time), default: 0] += 1
        }
        let troubled = counts.removeValue(forKey: plan.date) ?? 0
        let usual = Double(counts.values.reduce(0, +)) / Double(counts.count)
        #expect((1.2...1.6).contains(Double(troubled) / usual))
    }

    @Test("names contacts as a telephone system does, with the key a reader finds")
    func contacts() throws {
        let day = try Recorded(days: 1)
        let contacts = day.centre.newContacts
        let entries = day.batch.events.compactMap { event -> Entry? in
            guard case .enqueue(let entry) = event.kind, entry.via == .direct else { return nil }
            return entry
        }
        #expect(contacts.map(\.key) == entries.map(\.contact))
        #expect(contacts.allSatisfy { $0.key == ContactKey($0.text) })
        #expect(contacts.first?.text.hasSuffix(".1") == true)
    }
}
