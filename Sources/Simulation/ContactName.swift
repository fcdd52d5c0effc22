public import Vocabulary

/// A caller's id as a telephone system writes it: the second of the call and a running number,
/// `1795298053.3`.
public struct ContactName: Equatable, Sendable {
    public let second: Int64
    public let number: Int64

    public var text: String { "\(second).\(number)" }
}

extension ContactName {
    /// The key that readers of `text` arrive at, made without a string.
    ///
    /// - Precondition: neither part is negative.
    public var key: ContactKey {
        var digits: InlineArray<40, UInt8> = .init(repeating: 0)
        var start = 40
        func prepend(_ number: Int64) {
            var rest = number
            repeat {
                start -= 1
                digits[start] = UInt8(48 + rest % 10)
                rest /= 10
            } while rest > 0
        }
        prepend(number)
        start -= 1
        digits[start] = 46  // The point.
        prepend(second)
        return ContactKey(digits.span, from: start, to: 40)
    }
}
