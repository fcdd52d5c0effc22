import Text

extension TableFilter {
    /// Reads what was typed; `words` says what names mean in this table.
    init(parsing text: String, with words: FilterWords) throws(Fault) {
        for word in FilterWord.split(text) {
            do throws(Problem) {
                if let term = try Self.term(word, words) { terms.append(term) }
            } catch {
                throw Fault(term: word.written, offset: word.offset, reason: error.reason)
            }
        }
    }

    private struct Problem: Error { let reason: FilterFault }

    private static func term(
        _ word: FilterWord, _ words: FilterWords
    ) throws(Problem) -> Term? {
        guard word.isClosed else { throw Problem(reason: .openQuote) }
        var letters = word.letters[...]
        let isNegated = letters.count > 1 && letters.first?.isSign("-") ?? false
        if isNegated { letters.removeFirst() }
        var term = Term(isNegated: isNegated, alternatives: [])
        for part in letters.split(whereSeparator: { $0.isSign("|") }) {
            term.alternatives.append(try test(part, words))
        }
        return term.alternatives.isEmpty ? nil : term
    }

    private static func test(
        _ part: ArraySlice<FilterWord.Letter>, _ words: FilterWords
    ) throws(Problem) -> Test {
        let sign = part.firstIndex {
            $0.isSign(":") || $0.isSign("<") || $0.isSign(">") || $0.isSign("=")
        }
        guard let sign else { return .word(SearchForm(part.text)) }
        let comparison = Comparison.allCases.first { part[sign...].begins(with: $0.rawValue) }
        let length = comparison?.rawValue.count ?? 1
        let name = part[..<sign].text
        let rest = part[(sign + length)...].text
        switch (words.meaning(of: name), comparison) {
        case (nil, _): throw Problem(reason: .unknownName(words.suggestions))
        case (.unfilled, _): throw Problem(reason: .notHere)
        case (.field(let field), nil), (.field(let field), .equal):
            let word = SearchForm(rest)
            guard !word.text.isEmpty else { throw Problem(reason: .noWord(name)) }
            return .field(field, word, isWhole: comparison == .equal)
        case (.field, .some): throw Problem(reason: .noWord(name))
        case (.quantity, nil): throw Problem(reason: .noNumber(name))
        case (.quantity(let quantity), let comparison?):
            guard let limit = Limit(rest) else { throw Problem(reason: .noNumber(name)) }
            return .number(quantity, comparison, limit)
        }
    }
}

extension TableFilter.Limit {
    /// `30`, `-7`, `79.5`, `80%`, `6:30`, `1:02:05`: times become seconds.
    init?(_ text: String) {
        var digits = text[...]
        if digits.last == "%" { digits.removeLast() }
        let isNegative = digits.first == "-" || digits.first == "−"
        if isNegative { digits.removeFirst() }
        let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        var sum = 0.0
        for part in parts {
            // German writes its decimals behind a comma.
            let plain = part.replacing(",", with: ".")
            guard plain.first?.isWholeNumber ?? false, let number = Double(plain) else {
                return nil
            }
            sum = sum * 60 + number
        }
        guard sum.isFinite else { return nil }
        value = isNegative ? -sum : sum
        decimals =
            parts.last?.split(whereSeparator: { ".,".contains($0) }).dropFirst().first?.count ?? 0
    }
}
