import Metrics
import Testing

@Suite("The chance of a difference")
struct NormalTailTests {
    /// From tables of the normal distribution.
    @Test(
        "is that of a bell curve, to either side",
        arguments: [
            (0, 1), (0.5, 0.617_075_077_452), (1, 0.317_310_507_863), (1.96, 0.049_995_790_296),
            (2.5, 0.012_419_330_652), (2.999, 0.002_708_673_067), (3, 0.002_699_796_063),
            (3.090_232_306_167_8, 0.002), (5, 5.733_031_437_6e-7), (8, 1.244_192_114_854e-15),
            (30, 9.813_427_854_296e-198), (40, 0), (.infinity, 0),
        ])
    func values(z: Double, chance: Double) {
        let tolerance = chance * 1e-9
        #expect(abs(ScoreComparison.chance(beyond: z) - chance) <= tolerance)
        #expect(ScoreComparison.chance(beyond: -z) == ScoreComparison.chance(beyond: z))
    }
}

@Suite("Of many tests at once")
struct FalseDiscoveryTests {
    /// Fifteen tests at 0.05: place · 0.00333. The fourth, 0.0095, is below 0.01333; the fifth, 0.0201,
    /// is above 0.01667.
    @Test("those are believed that stand out for their number")
    func fifteen() {
        let chances = [
            0.0344, 0.0001, 1, 0.0095, 0.4262, 0.0019, 0.0201, 0.0278, 0.0298, 0.0004, 0.0459,
            0.3240, 0.5719, 0.6528, 0.7590,
        ]
        #expect(FalseDiscovery.limit(of: chances, rate: 0.05) == 0.0095)
    }

    @Test(
        "the last that stands out takes all before it along",
        arguments: [
            ([], nil), ([0.06], nil), ([0.05], 0.05), ([0.04, 0.9], nil), ([0.025, 0.9], 0.025),
            ([0.045, 0.04], 0.045), ([0.03, 0.03, 0.03], 0.03), ([0, 0, 1], 0),
        ] as [([Double], Double?)])
    func steps(chances: [Double], limit: Double?) {
        #expect(FalseDiscovery.limit(of: chances, rate: 0.05) == limit)
    }

    @Test("more are believed at a wider rate")
    func rates() {
        #expect(FalseDiscovery.limit(of: [0.01, 0.04, 0.5, 0.6], rate: 0.05) == 0.01)
        #expect(FalseDiscovery.limit(of: [0.01, 0.04, 0.5, 0.6], rate: 0.10) == 0.04)
    }
}
