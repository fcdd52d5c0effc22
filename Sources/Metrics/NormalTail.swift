/// How often chance alone leads far from the middle of a bell curve.
enum NormalTail {
    /// The share of a normal distribution that lies at least `z` standard errors from its middle, on
    /// either side: 1 at 0, 0.05 at 1.96. Right to ten digits.
    static func twoSided(_ z: Double) -> Double {
        let z = abs(z)
        guard z < 38 else { return 0 }
        return z < 3 ? max(1 - 2 * density(z) * series(z), 0) : 2 * density(z) * fraction(z)
    }

    /// e^(−z²/2) / √(2π).
    private static func density(_ z: Double) -> Double {
        Exponential.of(-z * z / 2) * 0.398942280401432677939946
    }

    /// z + z³/3 + z⁵/(3·5) + …: the area between the middle and `z` over the density there.
    private static func series(_ z: Double) -> Double {
        var (term, sum, divisor) = (z, z, 1.0)
        while term > sum * 1e-16 {
            divisor += 2
            term *= z * z / divisor
            sum += term
        }
        return sum
    }

    /// 1/(z + 1/(z + 2/(z + 3/…))): the area beyond `z` over the density there. From 3 on, sixty steps are
    /// more than enough.
    private static func fraction(_ z: Double) -> Double {
        var below = z
        for step in stride(from: 60.0, to: 0, by: -1) { below = z + step / below }
        return 1 / below
    }
}
