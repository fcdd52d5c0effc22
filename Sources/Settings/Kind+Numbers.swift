import Vocabulary

extension Kind<Timespan> {
    /// Seconds, with a fraction down to the millisecond.
    static func seconds(_ range: ClosedRange<Int>) -> Self {
        Kind(expected: .seconds(range)) { value throws(Complaint) in
            let number = try value.number(in: range)
            return .milliseconds(Int64((number * 1000).rounded()))
        } text: {
            Literal.decimal($0.inSeconds)
        }
    }

    static func milliseconds(_ range: ClosedRange<Int>) -> Self {
        Kind(expected: .milliseconds(range)) {
            value throws(Complaint) in
            .milliseconds(Int64(try value.whole(in: range)))
        } text: {
            String($0.milliseconds)
        }
    }
}

extension Kind<Int> {
    static func whole(_ range: ClosedRange<Int>, of unit: Expectation.Unit? = nil) -> Self {
        Kind(expected: .whole(range, of: unit)) {
            value throws(Complaint) in
            try value.whole(in: range)
        } text: {
            String($0)
        }
    }

    static func oneOf(_ numbers: [Int]) -> Self {
        Kind(expected: .oneOf(numbers.map(String.init))) { value throws(Complaint) in
            guard let number = value.number,
                let found = numbers.first(where: { Double($0) == number })
            else { throw .unexpected }
            return found
        } text: {
            String($0)
        }
    }
}

extension Kind<Double> {
    static func number(_ range: ClosedRange<Int>, of unit: Expectation.Unit? = nil) -> Self {
        Kind(expected: .number(range, of: unit)) { value throws(Complaint) in
            try value.number(in: range)
        } text: {
            Literal.decimal($0)
        }
    }
}

extension Value {
    fileprivate func number(in range: ClosedRange<Int>) throws(Complaint) -> Double {
        guard let number, Double(range.lowerBound) <= number, number <= Double(range.upperBound)
        else { throw .unexpected }
        return number
    }

    fileprivate func whole(in range: ClosedRange<Int>) throws(Complaint) -> Int {
        guard let whole = Int(exactly: try number(in: range)) else { throw .unexpected }
        return whole
    }
}
