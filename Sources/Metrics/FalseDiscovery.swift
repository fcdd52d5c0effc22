/// Which of many tests done at once to believe (Benjamini–Hochberg).
///
/// Among a hundred equals, five differ "surely" at one test in twenty. The limit found here lets at most
/// a share of `rate` of all that pass it be there by chance.
public enum FalseDiscovery {
    /// The greatest of `chances` to believe, with all smaller ones; `nil`: none of them.
    ///
    /// In rising order, the last that is at most its place · rate / number. Costs a sort.
    ///
    /// - Parameter chances: for each test, how often chance alone shows as much: 0...1.
    public static func limit(of chances: [Double], rate: Double) -> Double? {
        let step = rate / Double(max(chances.count, 1))
        return chances.sorted().enumerated().last { place, chance in
            chance <= Double(place + 1) * step
        }?.element
    }
}
