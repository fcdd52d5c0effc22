/// What may stand behind a key: how it is read, how it is written, and in words what is expected.
struct Kind<T>: Sendable {
    let expected: Expectation
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
    /// Something inside it is wrong.
    case inside(Problem.Fault)

    /// - Parameter found: what stood there, as TOML.
    func fault(found: String, expected: Expectation) -> Problem.Fault {
        switch self {
        case .unexpected: .unexpected(found: found, expected)
        case .later: .notBuiltYet(found: found, expected)
        case .inside(let fault): fault
        }
    }
}

extension Kind {
    /// Also the word `none`, for nothing.
    static func orNone<Some>(_ kind: Kind<Some>) -> Self where T == Some? {
        Kind(expected: .orNone(kind.expected)) { value throws(Complaint) in
            value.text == "none" ? nil : try kind.read(value)
        } text: {
            $0.map(kind.text) ?? Literal.quoted("none")
        }
    }
}
