import Testing

@testable import FloorEngine

@Suite("A sieve of keys")
struct KeySieveTests {
    private func ranks(_ range: Range<UInt64>) -> [UInt64] { range.map(KeyMap.rank) }

    @Test("holds back nothing that is there", arguments: [0, 1, 7, 8, 9, 1000, 4096] as [UInt64])
    func holds(count: UInt64) {
        let ranks = ranks(0..<count)
        let sieve = KeySieve(ranks)
        #expect(ranks.allSatisfy(sieve.mayHold))
    }

    @Test("lets few through that are not there")
    func few() {
        let sieve = KeySieve(ranks(0..<10_000))
        let strangers = ranks(10_000..<110_000)
        #expect(strangers.count(where: sieve.mayHold) < 6_250)
    }

    @Test("of nothing lets nothing through")
    func empty() {
        #expect(!ranks(0..<100).contains(where: KeySieve([]).mayHold))
    }
}
