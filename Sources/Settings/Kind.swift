/// What may stand behind a key: how it is read, how it is written, and in words what is expected.
struct Kind<T>: Sendable {
    /// Follows "expected" in a complaint and stands by itself in the sample.
    let expected: String
    let read: @Sendable (Value) throws(Complaint) -> T
    /// As TOML.
    let text: @Sendable (T) -> String
}

/// Why a value cannot be taken.
enum Complaint: Error, Equatable {
    /// It is not what the key expects.
    case unexpected
    /// It means something that this version does not do.
    case later
    /// Something inside it is wrong, as the sentence says.
    case inside(String)

    /// - Parameter found: what stood there, as TOML.
    func sentence(found: String, expected: String) -> String {
        switch self {
        case .unexpected: "found \(found), expected \(expected)"
        case .later: "found \(found), known but not built yet; expected \(expected)"
        case .inside(let sentence): sentence
        }
    }
}

extension Kind {
    /// Also the word `none`, for nothing.
    static func orNone<Some>(_ kind: Kind<Some>) -> Self where T == Some? {
        Kind(expected: kind.expected + ", or none") { value throws(Complaint) in
            value.text == "none" ? nil : try kind.read(value)
        } text: {
            $0.map(kind.text) ?? Literal.quoted("none")
        }
    }
}
