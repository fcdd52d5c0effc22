import Text

/// One line for a monitoring system, and the code it goes by.
///
/// - SeeAlso: the plug-in conventions of Nagios, which Icinga, Naemon, Sensu and others keep.
struct CheckResult: Equatable {
    enum Status: Int32 {
        case ok, warning, critical, unknown

        var word: String { "\(self)".uppercased() }
    }

    let status: Status
    let line: String

    private init(_ status: Status, _ text: String) {
        self.status = status
        line = "FLOORWALKER \(status.word) - \(text)"
    }

    /// It cannot be said whether anything holds.
    init(unknown sentence: String) {
        self.init(.unknown, sentence)
    }

    /// - Parameters:
    ///   - watch: what makes a warning when it fails.
    ///   - expression: what is critical when it fails.
    ///   - values: the figures; a symbol without one has no evidence.
    init(
        watch: CheckExpression?, _ expression: CheckExpression, values: [String: Double?],
        _ say: Catalogue = Catalogue()
    ) {
        let all = expression.conditions + (watch?.conditions ?? [])
        let symbols = all.map(\.symbol).reduce(into: [String]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        if let stranger = symbols.first(where: { values[$0] == nil }) {
            self.init(unknown: say(CommandPhrase.noFigure(stranger)))
            return
        }
        let known = values.compactMapValues(\.self)
        if let open = symbols.first(where: { known[$0] == nil }) {
            self.init(unknown: say(CommandPhrase.nothingToCompare(open)))
            return
        }
        let failed = { (conditions: [CheckExpression.Condition]) in
            conditions.filter { !$0.holds(known[$0.symbol] ?? .nan) }
        }
        let broken = failed(expression.conditions)
        let watched = failed(watch?.conditions ?? [])
        let status: Status = !broken.isEmpty ? .critical : !watched.isEmpty ? .warning : .ok
        let said = !broken.isEmpty ? broken : !watched.isEmpty ? watched : expression.conditions
        let words = said.map { $0.words(known[$0.symbol] ?? .nan, isMet: status == .ok, say) }
        let data = symbols.map {
            Self.data($0, known[$0] ?? .nan, watch?.conditions ?? [], expression.conditions)
        }
        self.init(
            status, words.joined(separator: ", ") + " | " + data.joined(separator: " "))
    }

    /// `'sl'=83.3;85:;80:`
    private static func data(
        _ symbol: String, _ value: Double, _ watch: [CheckExpression.Condition],
        _ act: [CheckExpression.Condition]
    ) -> String {
        let limits = [watch, act].map { conditions in
            conditions.first { $0.symbol == symbol }?.range ?? ""
        }
        let name = symbol.filter { $0 != "'" && $0 != "=" && $0 != "|" }
        return "'\(name)'=\(value.short)"
            + (limits == ["", ""] ? "" : ";\(limits[0]);\(limits[1])")
    }
}

extension CheckExpression.Condition {
    /// `sl 78.1 is not >= 80`; numbers stand as in the expression and in performance data.
    fileprivate func words(_ value: Double, isMet: Bool, _ say: Catalogue) -> String {
        let limit = "\(comparison.rawValue) \(limit.short)"
        let value = "\(symbol) \(value.short)"
        return say(isMet ? CommandPhrase.met(value, limit) : .notMet(value, limit))
    }

    /// Where a value is well, as monitoring systems write it.
    fileprivate var range: String {
        switch comparison {
        case .less, .atMost: "~:\(limit.short)"
        case .greater, .atLeast: "\(limit.short):"
        }
    }
}

extension Double {
    /// Three decimals at most, and none that says nothing.
    fileprivate var short: String {
        let rounded = (self * 1000).rounded() / 1000
        return Int(exactly: rounded).map(String.init) ?? String(rounded)
    }
}
