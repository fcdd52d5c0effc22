/// A number cut to a few decimals, half away from zero, ready to be written digit by digit.
struct Rounded {
    /// In units of the last decimal.
    let units: Int64
    let decimals: Int

    /// `nil` for what is no number, or so large that writing it would say nothing.
    init?(_ value: Double, decimals: Int) {
        let scaled = (value * Self.powers[decimals]).rounded(.toNearestOrAwayFromZero)
        guard scaled.magnitude < 1e15, let units = Int64(exactly: scaled) else { return nil }
        self.units = units
        self.decimals = decimals
    }

    /// Digits without a sign.
    func digits(mark: String) -> String {
        let power = Int64(Self.powers[decimals])
        let whole = String(units.magnitude / power.magnitude)
        guard decimals > 0 else { return whole }
        let part = String(units.magnitude % power.magnitude)
        return whole + mark + String(repeating: "0", count: decimals - part.count) + part
    }

    private static let powers: [Double] = [1, 10, 100, 1000]
}
