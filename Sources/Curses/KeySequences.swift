import Drawing

/// What the function keys of terminals send, from the DEC terminals to the Linux console.
enum KeySequences {
    /// After `ESC O`. The letters from `j` on are the number pad.
    static let single: [UInt8: Key] = table([
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "M": .enter,
        "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
        "j": .character("*"), "k": .character("+"), "l": .character(","), "m": .character("-"),
        "n": .character("."), "o": .character("/"), "p": .character("0"), "q": .character("1"),
        "r": .character("2"), "s": .character("3"), "t": .character("4"), "u": .character("5"),
        "v": .character("6"), "w": .character("7"), "x": .character("8"), "y": .character("9"),
    ])

    /// The key of `ESC [ sequence final`, or `nil`. Which of Shift, Alt and Ctrl was held is not told.
    static func control(_ sequence: [UInt8], _ final: UInt8) -> Key? {
        if sequence == [UInt8(ascii: "[")] { return console[final] }
        guard sequence.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x3B }) else { return nil }
        guard final == UInt8(ascii: "~") else { return lettered[final] }
        let number = sequence.prefix { $0 != 0x3B }
        return Int(String(decoding: number, as: UTF8.self)).flatMap { numbered[$0] }
    }

    private static let lettered: [UInt8: Key] = table([
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
        "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    ])

    private static let console: [UInt8: Key] = table([
        "A": .function(1), "B": .function(2), "C": .function(3), "D": .function(4),
        "E": .function(5),
    ])

    private static let numbered: [Int: Key] = [
        1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
        17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
        23: .function(11), 24: .function(12),
    ]

    private static func table(_ keys: [Unicode.Scalar: Key]) -> [UInt8: Key] {
        Dictionary(uniqueKeysWithValues: keys.map { (UInt8(ascii: $0.key), $0.value) })
    }
}
