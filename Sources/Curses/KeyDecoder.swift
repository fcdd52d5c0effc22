import Drawing

/// Bytes from a terminal in, keys out.
///
/// Escape sequences are read by their grammar rather than by a list: one that nobody knows is dropped
/// whole instead of raining single characters on the board. Pasted text and the terminal's answers to
/// questions are no keys either.
struct KeyDecoder: Equatable {
    private enum State: Equatable {
        case text
        case escape
        /// After `ESC [`, with what has come since.
        case control([UInt8])
        /// After `ESC O`.
        case single
        /// After `ESC ] P X ^ _`: up to BEL or `ESC \`, with the first of what has come since.
        case string([UInt8])
        /// The old report of a mouse: that many bytes still belong to it.
        case mouse(Int)
        /// Up to the sequence that ends a paste; how much of it has been seen.
        case paste(Int)
        /// Inside a character of several bytes.
        case character([UInt8], missing: Int)
    }

    private var state = State.text
    /// What the terminal has answered of its ground, until somebody takes it.
    private(set) var ground: Ground?
    /// What was done with the mouse, until somebody takes it.
    private var pointers: [Pointer] = []

    /// Something has begun that a pause would end: call `pause()` if nothing comes for a while.
    var isUndecided: Bool { state != .text }

    /// How long a terminal may take between the bytes of one key, or of an answer, in milliseconds.
    var patience: Int {
        if case .string = state { 500 } else { 25 }
    }

    mutating func takePointers() -> [Pointer] {
        defer { pointers = [] }
        return pointers
    }

    mutating func takeGround() -> Ground? {
        defer { ground = nil }
        return ground
    }

    mutating func decode(_ bytes: some Sequence<UInt8>) -> [Key] {
        bytes.flatMap { take($0) }
    }

    /// Nothing came: a lone escape was the key itself; of anything else the end is lost.
    mutating func pause() -> [Key] {
        defer { state = .text }
        return state == .escape ? [.escape] : []
    }
}

extension KeyDecoder {
    private mutating func take(_ byte: UInt8) -> [Key] {
        switch state {
        case .text: return takeText(byte)
        case .escape: return takeEscaped(byte)
        case .control(let sequence): return takeControl(byte, after: sequence)
        case .single:
            state = .text
            return KeySequences.single[byte].map { [$0] } ?? []
        case .string(let text):
            takeString(byte, after: text)
            return []
        case .mouse(let missing):
            state = missing > 1 ? .mouse(missing - 1) : .text
            return []
        case .paste(let seen):
            takePasted(byte, seen)
            return []
        case .character(let bytes, let missing): return takeCharacter(byte, bytes, missing)
        }
    }

    private mutating func takeText(_ byte: UInt8) -> [Key] {
        switch byte {
        case 0x1B:
            state = .escape
            return []
        case 0x09: return [.tab]
        case 0x0A, 0x0D: return [.enter]
        case 0x08, 0x7F: return [.backspace]
        case 0x01...0x1A: return [.control(Character(Unicode.Scalar(byte + 0x60)))]
        case 0x1C...0x1F: return [.control(Character(Unicode.Scalar(byte + 0x40)))]
        case 0x20...0x7E: return [.character(Character(Unicode.Scalar(byte)))]
        case 0xC2...0xDF: state = .character([byte], missing: 1)
        case 0xE0...0xEF: state = .character([byte], missing: 2)
        case 0xF0...0xF4: state = .character([byte], missing: 3)
        default: break
        }
        return []
    }

    private mutating func takeCharacter(_ byte: UInt8, _ bytes: [UInt8], _ missing: Int) -> [Key] {
        state = .text
        guard (0x80...0xBF).contains(byte) else { return takeText(byte) }
        let all = bytes + [byte]
        guard missing == 1 else {
            state = .character(all, missing: missing - 1)
            return []
        }
        guard let text = String(validating: all, as: UTF8.self), let character = text.first,
            !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return [] }
        return [.character(character)]
    }

    private mutating func takeEscaped(_ byte: UInt8) -> [Key] {
        state = .text
        switch byte {
        case UInt8(ascii: "["): state = .control([])
        case UInt8(ascii: "O"): state = .single
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"),
            UInt8(ascii: "_"):
            state = .string([])
        case UInt8(ascii: "\\"): break
        case 0x1B:
            state = .escape
            return [.escape]
        default: return [.escape] + takeText(byte)
        }
        return []
    }

    private mutating func takeControl(_ byte: UInt8, after sequence: [UInt8]) -> [Key] {
        switch byte {
        case 0x5B where sequence.isEmpty:
            // The Linux console sends ESC [ [ A for F1.
            state = .control([byte])
        case 0x20...0x3F where sequence.count < 32:
            state = .control(sequence + [byte])
        case 0x40...0x7E:
            return finishControl(sequence, byte)
        case 0x1B:
            state = .escape
        default:
            state = .text
        }
        return []
    }

    private mutating func finishControl(_ sequence: [UInt8], _ final: UInt8) -> [Key] {
        state = .text
        if final == UInt8(ascii: "M"), sequence.isEmpty { state = .mouse(3) }
        if final == UInt8(ascii: "~"), sequence == Array("200".utf8) { state = .paste(0) }
        if let pointer = Mouse.pointer(sequence, final) { pointers.append(pointer) }
        return KeySequences.control(sequence, final).map { [$0] } ?? []
    }

    private mutating func takeString(_ byte: UInt8, after text: [UInt8]) {
        guard byte == 0x07 || byte == 0x1B else {
            state = .string(text.count < 64 ? text + [byte] : text)
            return
        }
        state = byte == 0x07 ? .text : .escape
        if let answer = Ground(answer: text) { ground = answer }
    }

    private mutating func takePasted(_ byte: UInt8, _ seen: Int) {
        let end = Array("\u{1B}[201~".utf8)
        let matched = byte == end[seen] ? seen + 1 : byte == end[0] ? 1 : 0
        state = matched == end.count ? .text : .paste(matched)
    }
}
