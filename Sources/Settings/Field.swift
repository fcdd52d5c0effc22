/// A key that stands for one property: of the configuration, or of rules that occur in it once for the
/// site and again for single queues.
struct Field<Root>: Sendable {
    let name: String
    /// One sentence for the sample.
    let about: String
    let expected: Expectation
    let set: @Sendable (Value, inout Root) throws(Complaint) -> Void
    /// The value as TOML.
    let show: @Sendable (Root) -> String

    init<T>(
        _ name: String, _ property: any WritableKeyPath<Root, T> & Sendable, _ kind: Kind<T>,
        _ about: String
    ) {
        self.name = name
        self.about = about
        expected = kind.expected
        set = { value, root throws(Complaint) in root[keyPath: property] = try kind.read(value) }
        show = { kind.text($0[keyPath: property]) }
    }
}
