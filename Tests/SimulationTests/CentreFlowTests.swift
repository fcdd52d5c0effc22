import Simulation
import Testing
import Vocabulary

@Suite("Calls of a simulated centre")
struct CentreFlowTests {
    /// What became of the visits of one queue.
    private struct Flow {
        var offered = 0
        var ended = 0
        var open: [ContactKey: Instant] = [:]
    }

    @Test(
        "add up: offered is answered, given up, flowed out and still waiting, with the wait stated")
    func stockAndFlow() throws {
        let month = try #require(Recorded.month)
        var flows: [QueueID: Flow] = [:]
        for event in month.batch.events {
            switch event.kind {
            case .enqueue(let entry):
                let before = flows[entry.queue, default: Flow()].open
                    .updateValue(event.time, forKey: entry.contact)
                #expect(before == nil)
                flows[entry.queue]?.offered += 1
            case .answer(let answer):
                end(answer.contact, answer.queue, answer.wait, at: event.time, in: &flows)
            case .exit(let exit):
                end(exit.contact, exit.queue, exit.wait, at: event.time, in: &flows)
            default: break
            }
        }
        #expect(flows.count == 8)
        for flow in flows.values { #expect(flow.offered == flow.ended + flow.open.count) }
        #expect(flows.values.reduce(0) { $0 + $1.open.count } < 5)
    }

    private func end(
        _ contact: ContactKey, _ queue: QueueID?, _ wait: StatedTime, at time: Instant,
        in flows: inout [QueueID: Flow]
    ) {
        guard let queue, let begun = flows[queue]?.open.removeValue(forKey: contact) else {
            Issue.record("a visit ends that did not begin")
            return
        }
        flows[queue]?.ended += 1
        #expect(wait.span == time - begun)
    }

    @Test("end in every way that calls end")
    func variety() throws {
        let month = try #require(Recorded.month)
        var reasons: [Leaving.Reason: Int] = [:]
        var transfers: [Release.Transfer: Int] = [:]
        var rings: [RingEnd.Result: Int] = [:]
        var short = 0
        for event in month.batch.events {
            switch event.kind {
            case .exit(let exit):
                reasons[exit.reason, default: 0] += 1
                if let wait = exit.wait.span, wait <= .seconds(5) { short += 1 }
            case .release(let release): transfers[release.transfer, default: 0] += 1
            case .ringEnd(let ring): rings[ring.result, default: 0] += 1
            default: break
            }
        }
        #expect(Set(reasons.keys).isSuperset(of: [.abandoned, .timeout, .key]))
        #expect(Set(transfers.keys) == [.none, .blind, .attended])
        #expect(Set(rings.keys) == [.noAnswer, .callerGone])
        #expect(short > 100)
        let abandoned = reasons[.abandoned, default: 0]
        #expect((1000...6000).contains(abandoned))
    }

    @Test("are asked about the agent and the company, about a quarter of them")
    func surveys() throws {
        let month = try #require(Recorded.month)
        var answers: [SurveyQuestion: [SurveyAnswer]] = [:]
        var ended: Set<ContactKey> = []
        for event in month.batch.events {
            switch event.kind {
            case .release(let release): ended.insert(release.contact)
            case .survey(let answer):
                answers[answer.question, default: []].append(answer)
                #expect(answer.contact.map(ended.contains) == true)
            default: break
            }
        }
        let ofAgents = try #require(answers[.npsAgent])
        #expect(ofAgents.count == answers[.npsCompany]?.count)
        #expect((0.2...0.28).contains(Double(ofAgents.count) / Double(ended.count)))
        #expect(ofAgents.allSatisfy { (0...10).contains($0.score ?? -1) && $0.agent != nil })
        let comments = ofAgents.filter { $0.comment >= 0 }.map {
            month.batch.texts[Int($0.comment)]
        }
        #expect(comments.count == month.batch.texts.count)
        #expect(comments.count > ofAgents.count / 4)
    }
}
