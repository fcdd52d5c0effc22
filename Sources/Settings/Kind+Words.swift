import Foundation

extension Kind<Bool> {
    static var flag: Self {
        Kind(expected: .flag) { value throws(Complaint) in
            guard case .flag(let flag)? = value.literal else { throw .unexpected }
            return flag
        } text: {
            String($0)
        }
    }
}

extension Kind where T: CaseIterable & RawRepresentable<String> & Sendable {
    /// - Parameter allowed: those of its words that may stand here.
    static func word(_ allowed: [T] = Array(T.allCases)) -> Self {
        Kind(expected: .oneOf(allowed.map(\.rawValue))) { value throws(Complaint) in
            guard let word = allowed.first(where: { $0.rawValue == value.text }) else {
                throw .unexpected
            }
            return word
        } text: {
            Literal.quoted($0.rawValue)
        }
    }
}

extension Kind<String> {
    /// A text that is not empty.
    static func name(_ expected: Expectation) -> Self {
        Kind(expected: expected) { value throws(Complaint) in
            guard let text = value.text, !text.isEmpty else { throw .unexpected }
            return text
        } text: {
            Literal.quoted($0)
        }
    }

    static func code(_ known: [String], later: Set<String>) -> Self {
        Kind(expected: .oneOf(known)) { value throws(Complaint) in
            guard let text = value.text else { throw .unexpected }
            if later.contains(text) { throw .later }
            guard known.contains(text) else { throw .unexpected }
            return text
        } text: {
            Literal.quoted($0)
        }
    }
}

extension Kind<[String]> {
    static func names(_ expected: Expectation) -> Self {
        Kind(expected: expected) { value throws(Complaint) in
            guard let texts = value.texts, !texts.contains("") else { throw .unexpected }
            return texts
        } text: {
            Literal.list($0.map(Literal.text)).toml
        }
    }
}

extension Kind<String?> {
    /// - Parameter standard: the word for `nil`, a zone that is told elsewhere.
    static func zone(orElse standard: String) -> Self {
        Kind(expected: .zone(orElse: standard)) {
            value throws(Complaint) in
            guard let name = value.text else { throw .unexpected }
            if name == standard { return nil }
            guard !isOffset(name), TimeZone(identifier: name) != nil else { throw .unexpected }
            return name
        } text: {
            Literal.quoted($0 ?? standard)
        }
    }

    /// Foundation also makes a zone of `GMT+3`, which knows no change of the clock.
    private static func isOffset(_ name: String) -> Bool {
        name.hasPrefix("GMT") && name != "GMT"
    }
}
