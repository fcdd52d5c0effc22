import Drawing

/// The mouse of a terminal, told in the way of xterm: buttons and wheel (mode 1000), as readable numbers
/// (mode 1006).
enum Mouse {
    static let takeOver = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
    static let giveBack = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

    /// What `ESC [ < button ; column ; row M` tells; `nil`: nothing the board has a use for, such as the
    /// letting go of a button.
    static func pointer(_ sequence: [UInt8], _ final: UInt8) -> Pointer? {
        guard sequence.first == UInt8(ascii: "<"), final == UInt8(ascii: "M") else { return nil }
        let numbers = String(decoding: sequence.dropFirst(), as: UTF8.self)
            .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 3, let button = numbers[0], let column = numbers[1],
            let row = numbers[2], (1...9999).contains(column), (1...9999).contains(row)
        else { return nil }
        // Shift, Alt and Ctrl are added as 4, 8 and 16.
        switch button & ~0b11100 {
        case 0: return .click(column: column - 1, row: row - 1)
        case 64: return .wheelUp
        case 65: return .wheelDown
        default: return nil
        }
    }
}
