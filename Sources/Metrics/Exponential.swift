/// The standard library has none.
enum Exponential {
    /// e^x for x up to 0, of a power series near 0 and squares.
    static func of(_ x: Double) -> Double {
        // Nothing is left of it that a number could hold.
        guard x > -722 else { return 0 }
        var (term, sum) = (1.0, 1.0)
        for step in 1...12 {
            term *= x / 1024 / Double(step)
            sum += term
        }
        for _ in 0..<10 { sum *= sum }
        return sum
    }
}
