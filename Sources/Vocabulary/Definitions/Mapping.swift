/// Names and belongings that no source tells (`metrics.md` § 0). All keys are names as sources write
/// them. A changed mapping applies to the whole history.
public struct Mapping: Equatable, Sendable {
    public var queueDepartment: [String: String] = [:]
    public var queueName: [String: String] = [:]
    public var agentDepartment: [String: String] = [:]
    public var agentName: [String: String] = [:]
    public var agentTeam: [String: String] = [:]
    /// Any interface, member name or agent number → the id of the person.
    public var agentAlias: [String: String] = [:]

    public init() {}

    /// The department of a queue: by default one of the queue's own name.
    public func department(ofQueue queue: String) -> String {
        queueDepartment[queue] ?? queue
    }
}
