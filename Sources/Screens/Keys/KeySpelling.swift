import Drawing

extension Key {
    /// The key that `keys.toml` writes so: `d`, `?`, `space`, `F3`, `ctrl-d`. Of names, capitals are the
    /// same as small letters.
    init?(spelled text: String) {
        let name = text.lowercased()
        if let key = Self.names[name] {
            self = key
        } else if name.hasPrefix("ctrl-"), name.count == 6, let letter = name.last,
            ("a"..."z").contains(letter)
        {
            self = .control(letter)
        } else if name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...12).contains(number)
        {
            self = .function(number)
        } else if text.count == 1, let letter = text.first, !letter.isWhitespace,
            !letter.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        {
            self = .character(letter)
        } else {
            return nil
        }
    }

    /// How `keys.toml` writes it; the same in every language.
    var spelling: String {
        switch self {
        case .character(let letter) where letter != " ": String(letter)
        case .control(let letter): "ctrl-\(letter)"
        case .function(let number): "F\(number)"
        case .character, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end, .enter,
            .escape,
            .backspace, .delete, .tab, .backTab:
            Self.names.first { $0.value == self }?.key ?? ""
        }
    }

    private static let names: [String: Key] = [
        "space": .character(" "), "up": .up, "down": .down, "left": .left, "right": .right,
        "pgup": .pageUp, "pgdn": .pageDown, "home": .home, "end": .end, "enter": .enter,
        "esc": .escape, "backspace": .backspace, "del": .delete, "tab": .tab, "shift-tab": .backTab,
    ]
}
