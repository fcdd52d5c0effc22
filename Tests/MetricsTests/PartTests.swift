import Metrics
import Testing
import Vocabulary

@Suite("A proportion")
struct ProportionTests {
    @Test("of nothing does not exist")
    func ofNothing() {
        #expect(Proportion(0, of: 0) == nil)
    }

    /// Centre (0.8 + 0.09604)/1.19208 = 0.751661, half 1.96·√(0.008 + 0.002401)/1.19208 = 0.167683.
    @Test("of 16 in 20 lies between 58.4 and 91.9 percent")
    func wilson() throws {
        let share = try #require(Proportion(16, of: 20))
        #expect(share.percent == 80)
        let range = share.range(z: 1.96)
        #expect(abs(range.lowerBound - 58.3978) < 0.0006)
        #expect(abs(range.upperBound - 91.9344) < 0.0006)
    }

    @Test("never leaves 0 to 100, and is never sure of few", arguments: [1, 3, 10, 100_000])
    func extremes(whole: Int) throws {
        let none = try #require(Proportion(0, of: whole)).range(z: 1.96)
        let all = try #require(Proportion(whole, of: whole)).range(z: 1.96)
        #expect(none.lowerBound == 0 && none.upperBound > 0)
        #expect(abs(all.upperBound - 100) < 1e-9 && all.upperBound <= 100 && all.lowerBound < 100)
    }

    @Test("has an error that shrinks with the root of the cases")
    func standardError() throws {
        #expect(try #require(Proportion(50, of: 100)).standardError == 5)
        #expect(try #require(Proportion(5000, of: 10_000)).standardError == 0.5)
    }
}

@Suite("Waits")
struct WaitsTests {
    @Test("add up by how they ended, short hang-ups apart")
    func sums() {
        let waits = Waits(of: [
            Waits.Input(.seconds(10), .answered, isRanked: true),
            Waits.Input(.seconds(20), .answered, isRanked: true),
            Waits.Input(.seconds(3), .abandonedShort, isRanked: false),
            Waits.Input(.seconds(40), .abandonedLong, isRanked: false),
            Waits.Input(.seconds(60), .flowout, isRanked: false),
        ])
        #expect(waits.answered == .seconds(30))
        #expect(waits.abandonedLong == .seconds(40))
        #expect(waits.allExits == .seconds(130))
        #expect(waits.exits == 4)
        #expect(waits.ranked.count == 2)
    }
}

@Suite("Handle time")
struct HandleTimeTests {
    /// 210 talk + 90 hold + 60 work; 120 talk, lost on hold after 30 of it; one transferred.
    private let time = HandleTime(of: [
        .released(.init(talk: .seconds(210), hold: .seconds(90), ring: .seconds(5), wasHeld: true)),
        .workedAfter(.seconds(60)),
        .released(
            .init(talk: .seconds(120), hold: .seconds(30), wasHeld: true, lostOnHold: true)),
        .released(.init(talk: .seconds(40), transfer: .blind)),
        .complete(.seconds(360)),
    ])

    @Test("counts handlings, holds, hang-ups on hold and transfers")
    func counts() {
        #expect(time.handled == 3)
        #expect(time.held == 2)
        #expect(time.lostOnHold == 1)
        #expect(time.transfers == 1)
        #expect(time.wrapped == 1)
        #expect(time.wholes.count == 1)
    }

    @Test(
        "is what the rules call it",
        arguments: [(true, false, 550), (false, false, 490), (true, true, 555), (false, true, 495)])
    func totals(includesACW: Bool, includesRing: Bool, seconds: Int64) {
        var rules = HandlingRules()
        rules.includesACW = includesACW
        rules.includesRing = includesRing
        #expect(time.total(by: rules) == .seconds(seconds))
    }
}

@Suite("Time in states")
struct StateTimeTests {
    @Test("is handled when on a call or working after one, and leaves out who is not there")
    func sums() {
        let time = StateTime(of: [
            .init(.available, .seconds(100)), .init(.onCall, .seconds(50)),
            .init(.acw, .seconds(10)), .init(.paused, .seconds(20)), .init(.ringing, .seconds(5)),
            .init(.unknown, .seconds(7)), .init(.loggedOut, .seconds(9)),
        ])
        #expect(time.handling == .seconds(60))
        #expect(time.loggedIn == .seconds(185))
    }
}

@Suite("Ring offers")
struct RingOffersTests {
    @Test("are decided by the agent when taken, ignored or rejected")
    func decided() {
        let offers = RingOffers(of: [
            .accepted, .accepted, .ignored, .rejected, .unreachable, .dumped, .visitPassedOver,
        ])
        #expect(offers.decided == 4)
        #expect(offers.unreachable == 1)
        #expect(offers.dumped == 1)
        #expect(offers.visitsPassedOver == 1)
    }
}

@Suite("Satisfaction")
struct SatisfactionTests {
    @Test("is a mean and a share of the best answers, both unknown of nobody")
    func mean() {
        #expect(Satisfaction().mean == nil)
        let answers = Satisfaction(of: [
            .given(5, isTop: true), .given(4, isTop: true), .given(1, isTop: false),
            .given(2, isTop: false), .withdrawn(2, isTop: false),
        ])
        #expect(answers.mean == 10.0 / 3)
        #expect(answers.top == 2)
        #expect(answers.answers == 3)
    }
}
