import Simulation
import Testing
import Vocabulary

@Suite("People of a simulated centre")
struct CentreStaffTests {
    private enum Doing: Equatable { case away, free, paused, ringing, talking(ContactKey) }

    @Test("do one thing at a time, and only while logged in")
    func oneAtATime() throws {
        let month = try #require(Recorded.month)
        var doing: [AgentID: Doing] = [:]
        func change(_ agent: AgentID, from: Doing, to: Doing) {
            #expect(doing[agent, default: .away] == from)
            doing[agent] = to
        }
        for event in month.batch.events {
            switch event.kind {
            case .memberAdd(let agent, _, _, _):
                let now = doing[agent, default: .away]
                #expect(now == .away || now == .free)
                doing[agent] = .free
            case .memberRemove(let agent, _, _):
                let now = doing[agent, default: .away]
                #expect(now == .away || now == .free)
                doing[agent] = .away
            case .pause(let agent, _, _): change(agent, from: .free, to: .paused)
            case .unpause(let agent, _): change(agent, from: .paused, to: .free)
            case .answer(let answer):
                change(answer.agent, from: .ringing, to: .talking(answer.contact))
            case .release(let release):
                change(release.agent, from: .talking(release.contact), to: .free)
                #expect(release.connected.span.map { $0 >= .seconds(8) } == true)
            case .ring(_, _, _, let agent): change(agent, from: .free, to: .ringing)
            case .ringEnd(let ring): change(ring.agent, from: .ringing, to: .free)
            default: break
            }
        }
        #expect(doing.count == 86)
    }

    @Test("wrap up after every call, take lunch, and do other work")
    func pauses() throws {
        let month = try #require(Recorded.month)
        var pauses: [String: Int] = [:]
        var releases = 0
        for event in month.batch.events {
            switch event.kind {
            case .pause(_, _, .some(let reason)):
                pauses[month.names.string(reason.name), default: 0] += 1
            case .release: releases += 1
            default: break
            }
        }
        #expect(pauses["wrap-up"] == releases)
        #expect(
            Set(pauses.keys)
                == ["wrap-up", "lunch", "break", "back office", "coaching", "training", "meeting"])
        #expect(pauses["lunch", default: 0] > 1000)
    }

    @Test("are best in Billing, and one has a hard time")
    func champions() throws {
        let month = try #require(Recorded.month)
        var sums: [String: (points: Int, count: Int)] = [:]
        for event in month.batch.events {
            guard case .survey(let answer) = event.kind, answer.question == .npsAgent,
                let agent = answer.agent, let score = answer.score
            else { continue }
            let points = score >= 9 ? 1 : score <= 6 ? -1 : 0
            let name = month.names.string(agent.name)
            sums[name, default: (0, 0)].points += points
            sums[name]?.count += 1
        }
        // Ranked as metrics.md § 10.3 ranks: drawn towards the mean by twenty answers of it.
        let shrunk = sums.mapValues {
            100 * (Double($0.points) + 20 * 0.33) / Double($0.count + 20)
        }
        let ranked = shrunk.sorted { $0.value > $1.value }.map(\.key)
        let departments = month.centre.plan.mapping.agentDepartment
        let best = ranked.prefix(20).count { departments[$0] == "Billing" }
        #expect(best >= 14)
        #expect(ranked.last == "A-1033")
        #expect(departments["A-1033"] == "Support")
    }

    @Test("have names of their own, and some of them two queues")
    func names() throws {
        let month = try #require(Recorded.month)
        #expect(month.centre.plan.mapping.agentDepartment.count == 86)
        var queues: [AgentID: Set<QueueID>] = [:]
        for event in month.batch.events {
            guard case .memberAdd(let agent, let queue, _, _) = event.kind else { continue }
            queues[agent, default: []].insert(queue)
        }
        #expect(queues.values.count { $0.count == 2 } == 14)
        #expect(queues.values.allSatisfy { (1...2).contains($0.count) })
    }
}
