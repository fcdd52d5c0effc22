/// Chance from a seed: the same on every machine, to the last bit.
///
/// Only additions, multiplications and divisions are used; the logarithm of a mathematics library may
/// differ in its last digit from one system to the next.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// - SeeAlso: SplitMix64, by Steele, Lea and Flood (2014).
    mutating func word() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to just under 1.
    mutating func share() -> Double {
        Double(word() >> 11) / 9_007_199_254_740_992
    }

    mutating func chance(_ probability: Double) -> Bool { share() < probability }

    mutating func whole(_ range: ClosedRange<Int64>) -> Int64 {
        range.lowerBound + Int64(share() * Double(range.upperBound - range.lowerBound + 1))
    }

    /// - Precondition: there is something to pick.
    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int(whole(0...Int64(elements.count - 1)))]
    }

    /// A waiting time without memory, such as the one until the next call.
    mutating func exponential(mean: Double) -> Double {
        -mean * naturalLogarithm(1 - share())
    }

    /// A length of work: the sum of three steps, so that very short ones are rare and long ones occur.
    mutating func work(mean: Double) -> Double {
        let product = (1 - share()) * (1 - share()) * (1 - share())
        return -mean / 3 * naturalLogarithm(product)
    }
}

/// By the series of the area hyperbolic tangent, to six digits.
///
/// - Precondition: `0 < x`
private func naturalLogarithm(_ x: Double) -> Double {
    let ratio = (x.significand - 1) / (x.significand + 1)
    let square = ratio * ratio
    let series = 2 + square * (2 / 3.0 + square * (2 / 5.0 + square * (2 / 7.0 + square * 2 / 9.0)))
    return Double(x.exponent) * 0.693_147_180_559_945_3 + ratio * series
}
