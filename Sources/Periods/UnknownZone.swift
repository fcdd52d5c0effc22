/// The name of a time zone that no zone table knows.
public struct UnknownZone: Error, Equatable, Sendable, CustomStringConvertible {
    public let name: String

    public init(name: String) {
        self.name = name
    }

    public var description: String {
        "\(name) is no time zone; an IANA name such as Europe/Berlin is expected"
    }
}
