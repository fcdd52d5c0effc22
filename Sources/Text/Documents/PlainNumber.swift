/// The shortest digits that read back as the same number, never with an exponent; `nil` for what is
/// not a number or not finite, which no format here can write.
public func plainNumber(_ number: Double) -> String? {
    guard number.isFinite else { return nil }
    guard number != 0 else { return "0.0" }
    let shortest = number.description
    guard let mark = shortest.firstIndex(of: "e") else { return shortest }
    guard let exponent = Int(shortest[shortest.index(after: mark)...].drop { $0 == "+" }) else {
        return shortest
    }
    let digits = shortest[..<mark].filter(\.isNumber)
    let sign = number < 0 ? "-" : ""
    guard exponent >= 0 else {
        return sign + "0." + String(repeating: "0", count: -exponent - 1) + digits
    }
    return sign + digits + String(repeating: "0", count: max(0, exponent + 1 - digits.count)) + ".0"
}
