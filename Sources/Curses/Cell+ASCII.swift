import Drawing

extension Cell {
    /// One printable ASCII character: every terminal agrees that it is one column wide.
    var isASCII: Bool {
        let bytes = text.utf8
        return width == 1 && bytes.count == 1 && bytes.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
