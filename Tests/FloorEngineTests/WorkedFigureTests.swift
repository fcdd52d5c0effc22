import Metrics
import Testing
import Vocabulary

@Suite("A worked case without events")
struct WorkedFigureTests {
    private func expected(_ id: String) throws -> (WorkedCase, [String: Any]) {
        let worked = try #require(try WorkedCase.named(id))
        return (worked, worked.runs[0].expected)
    }

    private func expect(_ found: KeyValuePairs<String, Double?>, _ expected: [String: Any]) {
        for (key, value) in found {
            #expect(expected[key] != nil, "\(key) is not worked out")
            #expect(Figures.equal(value, expected[key] as? Double), "\(key)")
        }
    }

    private func expect(_ found: ClosedRange<Double>?, _ ends: Any?) throws {
        let (found, ends) = (try #require(found), try #require(ends as? [Double]))
        #expect(Figures.equal(found.lowerBound, ends[0]))
        #expect(Figures.equal(found.upperBound, ends[1]))
    }

    @Test("of ranges comes out as worked by hand")
    func ranges() throws {
        let (worked, expected) = try expected("C04")
        let input = try #require(worked.input as? [String: Int])
        let score = try score(input)
        let level = try #require(Proportion(input["sl_met"] ?? 0, of: input["sl_decided"] ?? 0))
        let error = try #require(score.standardError)
        expect(
            [
                "nps": score.score, "nps_se": error, "nps_moe": 1.96 * error,
                "nps_adj": score.adjustedScore, "sl": level.percent,
            ], expected)
        try expect(score.range(z: 1.96), expected["nps_ci"])
        try expect(level.range(z: 1.96), expected["sl_wilson"])
    }

    @Test("of scores and marks comes out as worked by hand")
    func marks() throws {
        let (worked, expected) = try expected("C05")
        let input = try #require(worked.input["agents"] as? [String: [String: Int]])
        let ids = input.keys.sorted()
        let scores = try ids.map { try score(input[$0] ?? [:]) }
        let company = scores.reduce(into: NetPromoterScore()) { $0.merge($1) }
        let reference = try #require(company.score)
        expect(["nps.company": reference], expected)
        for (id, score) in zip(ids, scores) {
            let shrunk = score.shrunk(towards: reference, k: 20)
            expect(["nps.\(id)": score.score, "shrunk.\(id)": shrunk], expected)
            try expect(score.range(z: 1.96), expected["ci.\(id)"])
        }
        let ranked = zip(ids, scores).map { ($0, $1.shrunk(towards: reference, k: 20) ?? 0) }
            .sorted { $0.1 > $1.1 }.map(\.0)
        #expect(ranked == expected["rank_by_shrunk"] as? [String])
        #expect(signs(scores, company) == [.none, .above, .below])
        let words = expected["highlight"] as? [String: String]
        #expect(words == ["a1": "insufficient", "a2": "champion", "a3": "weak"])
    }

    private func signs(_ scores: [NetPromoterScore], _ company: NetPromoterScore) -> [Mark.Sign] {
        var (rules, statistics) = (PeopleRules(), StatisticsRules())
        rules.markTest = .interval
        statistics.highlightFrom = 20
        let marker = Marker(rules: rules, statistics: statistics, company: company)
        return marker.marks(scores, marker.comparisons(scores)).map(\.sign)
    }

    private func score(_ counts: [String: Int]) throws -> NetPromoterScore {
        func count(_ key: String) throws -> Int32 { Int32(try #require(counts[key])) }
        return NetPromoterScore(
            promoters: try count("P"), passives: try count("N"), detractors: try count("D"))
    }
}

extension WorkedFigureTests {
    @Test("of states comes out as worked by hand")
    func states() throws {
        let worked = try #require(try WorkedCase.named("C18"))
        var time = StateTime()
        for (word, span) in try worked.stretches() { time.add(StateTime.Input(word, span)) }
        func share(_ parts: (part: Timespan, of: Timespan)) -> Double {
            100 * parts.part.inSeconds / parts.of.inSeconds
        }
        let own = try #require(worked.runs[0].expected["a1"] as? [String: Any])
        expect(
            [
                "logged_in_s": time.loggedIn.inSeconds, "handle_s": time.handling.inSeconds,
                "ring_s": time.ringing.inSeconds, "available_s": time.available.inSeconds,
                "paused_s": time.paused.inSeconds,
                "occupancy": share(time.occupancy(by: .handlePlusAvailable)),
                "utilisation": share(time.utilisation),
                "pause_share": share((time.paused, time.loggedIn)),
            ], own)
        let other = try #require(worked.runs[1].expected["a1"] as? [String: Any])
        expect(["occupancy": share(time.occupancy(by: .loggedIn))], other)
    }

    @Test("of percentiles comes out as worked by hand")
    func percentiles() throws {
        let worked = try #require(try WorkedCase.named("C20"))
        let waits = try #require(worked.input["waits"] as? [Int]).map(Double.init)
        var counts = ValueCounts()
        for wait in waits { counts.add(.seconds(Int64(wait))) }
        func percentiles(
            _ counts: ValueCounts, _ rule: ServiceRules.PercentileRule
        ) -> KeyValuePairs<String, Double?> {
            [
                "wait_p50": counts.percentile(0.5, by: rule),
                "wait_p90": counts.percentile(0.9, by: rule),
                "wait_p95": counts.percentile(0.95, by: rule),
            ]
        }
        let runs = worked.runs
        expect(percentiles(counts, .nearestRank), runs[0].expected)
        expect(
            [
                "wait_max": counts.maximum,
                "wait_mean": waits.reduce(0, +) / Double(waits.count),
            ], runs[0].expected)
        expect(percentiles(counts, .linearR7), runs[1].expected)
        expect(percentiles(ValueCounts(), .nearestRank), runs[2].expected)
    }

    @Test("of staffing comes out as worked by hand")
    func staffing() throws {
        let (worked, expected) = try expected("C21")
        let input = try #require(worked.input as? [String: Int])
        let line = try #require(
            ErlangC(
                calls: Double(input["calls"] ?? 0), in: .seconds(Int64(input["interval_s"] ?? 0)),
                handleTime: .seconds(Int64(input["aht_s"] ?? 0))))
        let thirteen = try #require(line.outlook(with: 13))
        let fourteen = try #require(line.outlook(with: 14))
        let threshold = Timespan.seconds(20)
        let required = line.agents(reaching: 80, within: threshold, mostOccupancy: 0.9)
        let scheduled = required.flatMap { ErlangC.scheduled(for: $0, shrinkage: 0.3) }
        let gap = required.map { $0 - (input["present_agents"] ?? 0) }
        expect(
            [
                "load_erlang": line.load, "pw.13": thirteen.waiting, "pw.14": fourteen.waiting,
                "sl.13": thirteen.level(within: threshold),
                "sl.14": fourteen.level(within: threshold), "asa.14": fourteen.speedOfAnswer,
                "occupancy.14": fourteen.occupancy, "required": required.map(Double.init),
                "scheduled": scheduled.map(Double.init), "gap": gap.map(Double.init),
                "sl.10": line.outlook(with: 10)?.level(within: threshold),
            ], expected)
    }
}
