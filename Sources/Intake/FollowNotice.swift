/// What became of a file that is being followed, as long as it has not come to rest.
public enum FollowNotice: Equatable, Sendable {
    case vanished(path: String)
    case cutShort(path: String)
    case replaced(path: String)
}

extension FollowNotice: CustomStringConvertible {
    /// In English.
    public var description: String {
        switch self {
        case .vanished(let path): "\(path) has vanished; waiting for it to come back"
        case .cutShort(let path): "\(path) was cut short; reading on with what is written now"
        case .replaced(let path): "\(path) was replaced; reading on in the new file"
        }
    }
}
