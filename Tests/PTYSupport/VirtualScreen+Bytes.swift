extension VirtualScreen {
    /// Takes what the program wrote; a sequence may be cut anywhere.
    public mutating func take(_ bytes: some Sequence<UInt8>) {
        unread.append(contentsOf: bytes)
        var position = 0
        while position < unread.count {
            let length = takeOne(unread[position...])
            guard length > 0 else { break }
            byteCount += length
            position += length
        }
        unread.removeFirst(position)
    }

    /// The length of what was taken, or 0 while its end has not come.
    private mutating func takeOne(_ bytes: ArraySlice<UInt8>) -> Int {
        let first = bytes[bytes.startIndex]
        highestByte = max(highestByte, first)
        switch first {
        case 0x1B: return takeEscape(bytes)
        case 0x00...0x1F, 0x7F:
            takeControl(first)
            return 1
        default: return takeCharacter(bytes)
        }
    }

    private mutating func takeControl(_ byte: UInt8) {
        isWrapping = false
        switch byte {
        case 0x08: column = max(0, column - 1)
        case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
        case 0x0A: lineFeed()
        case 0x0D: column = 0
        case 0x0E, 0x0F: break
        default: unknown.append("byte \(byte)")
        }
    }

    private mutating func takeCharacter(_ bytes: ArraySlice<UInt8>) -> Int {
        let first = bytes[bytes.startIndex]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard bytes.count >= length else { return 0 }
        guard let text = String(validating: bytes.prefix(length), as: UTF8.self) else {
            unknown.append("byte \(first), no UTF-8")
            return 1
        }
        for scalar in text.unicodeScalars { put(scalar) }
        return length
    }

    private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int {
        guard bytes.count >= 2 else { return 0 }
        let second = bytes[bytes.startIndex + 1]
        switch Unicode.Scalar(second) {
        case "[": return takeSequence(bytes)
        case "]": return takeCommand(bytes)
        case "(", ")": return bytes.count >= 3 ? 3 : 0
        case "M": reverseLineFeed()
        case "7": saved = (row, column)
        case "8": (row, column) = saved
        case "=", ">": break
        default: unknown.append("ESC \(Character(Unicode.Scalar(second)))")
        }
        return 2
    }

    /// `ESC ] text BEL` or `ESC ] text ESC \`.
    private mutating func takeCommand(_ bytes: ArraySlice<UInt8>) -> Int {
        let body = bytes.dropFirst(2)
        guard let end = body.firstIndex(where: { $0 == 0x07 || $0 == 0x1B }) else { return 0 }
        let length = end - bytes.startIndex + (bytes[end] == 0x1B ? 2 : 1)
        guard bytes.count >= length else { return 0 }
        commands.append(String(decoding: body[..<end], as: UTF8.self))
        return length
    }

    private mutating func takeSequence(_ bytes: ArraySlice<UInt8>) -> Int {
        let body = bytes.dropFirst(2)
        guard let end = body.firstIndex(where: { (0x40...0x7E).contains($0) }) else { return 0 }
        let parameters = String(decoding: body[..<end], as: UTF8.self)
        obey(Unicode.Scalar(bytes[end]), parameters)
        return end + 1 - bytes.startIndex
    }
}
