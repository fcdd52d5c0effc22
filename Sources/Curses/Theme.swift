import Drawing

/// The colours and attributes of a board, role by role (`ux.md` § 6).
public struct Theme: Equatable, Sendable {
    public let name: String
    /// Without any colour, whatever the terminal has.
    let isMono: Bool
    private let paints: [Role: Paint]
    /// What is different on a ground that is not known to be dark.
    private let onOtherGround: [Role: Paint]

    /// What something on the board means, by its name in `themes.toml`.
    enum Role: String, CaseIterable, Sendable {
        case act, watch
        case onTarget = "on_target"
        case above, below, dim, heading, focus, selection
        /// The mark of `watch` itself; in a file it looks as `watch` does.
        case watchLamp
    }

    init(
        name: String, isMono: Bool = false, _ paints: [Role: Paint],
        onOtherGround: [Role: Paint] = [:]
    ) {
        self.name = name
        self.isMono = isMono
        self.paints = paints
        self.onOtherGround = onOtherGround
    }

    /// How a style looks on a terminal.
    ///
    /// - Parameter isLamp: the mark itself rather than the value beside it.
    func look(_ style: Style, isLamp: Bool, in depth: ColourDepth, on ground: Ground) -> Look {
        let depth = isMono ? .none : depth
        guard let role = Role(style, isLamp: isLamp) else { return Look() }
        guard depth != .none else { return Look(nil, Self.withoutColour(role)) }
        let other = ground == .dark ? nil : onOtherGround[role]
        var look = (other ?? paints[role] ?? Paint()).look(in: depth)
        // What has just turned is reversed for a moment, once.
        if style == .alarm { look.attributes.formSymmetricDifference(.reverse) }
        return look
    }

    /// Every meaning is told by attributes, too.
    private static func withoutColour(_ role: Role) -> Look.Attributes {
        switch role {
        case .act: [.bold, .reverse]
        case .watch, .watchLamp, .above, .heading, .focus: .bold
        case .below: .underline
        case .dim: .dim
        case .selection: .reverse
        case .onTarget: []
        }
    }
}

extension Theme {
    /// A theme of the user's own: one of ours, with other paints for some roles.
    ///
    /// - Parameter words: by the names of roles; see `Paint`.
    public init(
        name: String, basedOn base: Theme, _ words: [(role: String, paints: [String])]
    ) throws(ThemeFault) {
        var paints = base.paints
        var onOtherGround = base.onOtherGround
        for (index, (name, texts)) in words.enumerated() {
            guard let role = Role(rawValue: name), role != .watchLamp else {
                throw ThemeFault(entry: index, reason: .noRole(name))
            }
            guard let paint = Paint(texts) else {
                throw ThemeFault(entry: index, reason: .noPaint(texts.joined(separator: ", ")))
            }
            for same in role == .watch ? [.watch, .watchLamp] : [role] {
                paints[same] = paint
                onOtherGround[same] = nil
            }
        }
        self.init(name: name, isMono: base.isMono, paints, onOtherGround: onOtherGround)
    }

    /// The roles that a file may paint.
    public static var roles: [String] {
        Role.allCases.filter { $0 != .watchLamp }.map(\.rawValue)
    }
}

/// What is wrong with a theme of the user's own.
public struct ThemeFault: Error, Equatable, Sendable {
    /// Which of its lines, counted from 0.
    public let entry: Int
    public let reason: Reason

    public enum Reason: Equatable, Sendable {
        case noRole(String), noPaint(String)
    }
}

extension Theme.Role {
    /// `nil`: what is plain looks like all text of the terminal.
    fileprivate init?(_ style: Style, isLamp: Bool) {
        switch style {
        case .plain: return nil
        case .dim: self = .dim
        case .heading: self = .heading
        case .selected: self = .selection
        case .act, .alarm: self = .act
        case .watch, .stale: self = isLamp ? .watchLamp : .watch
        case .onTarget: self = .onTarget
        case .above: self = .above
        case .below: self = .below
        case .key: self = .focus
        }
    }
}
