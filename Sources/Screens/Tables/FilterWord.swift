/// One word of a filter as it was typed. Inside quotation marks a blank and a sign are letters like any
/// other: `dept:"field dispatch"`.
struct FilterWord: Equatable {
    /// With its quotation marks.
    let written: String
    /// How many characters stand before it.
    let offset: Int
    private(set) var letters: [Letter] = []
    /// Whether every quotation mark has its partner.
    private(set) var isClosed = true

    struct Letter: Equatable {
        let character: Character
        let isQuoted: Bool

        func isSign(_ sign: Character) -> Bool { !isQuoted && character == sign }
    }

    private init(_ written: Substring, offset: Int) {
        self.written = String(written)
        self.offset = offset
        for character in written {
            if character == "\"" {
                isClosed.toggle()
            } else {
                letters.append(Letter(character: character, isQuoted: !isClosed))
            }
        }
    }

    /// The words of a text, parted by blanks outside quotation marks.
    static func split(_ text: String) -> [FilterWord] {
        var isQuoted = false
        var words: [FilterWord] = []
        var start: String.Index?
        var offset = 0
        for (place, index) in text.indices.enumerated() {
            if text[index] == "\"" { isQuoted.toggle() }
            if text[index].isWhitespace, !isQuoted {
                if let begun = start {
                    words.append(FilterWord(text[begun..<index], offset: offset))
                }
                start = nil
            } else if start == nil {
                (start, offset) = (index, place)
            }
        }
        if let begun = start { words.append(FilterWord(text[begun...], offset: offset)) }
        return words
    }

    /// The text as one word, quoted where it must be.
    static func quoting(_ text: String) -> String {
        let bare = text.filter { $0 != "\"" }
        let signs: Set<Character> = ["|", ":", "<", ">", "="]
        let isPlain = !bare.isEmpty && !bare.contains { $0.isWhitespace || signs.contains($0) }
        return isPlain ? bare : "\"\(bare)\""
    }
}

extension ArraySlice<FilterWord.Letter> {
    var text: String { String(map(\.character)) }

    /// Whether signs stand here, none of them quoted.
    func begins(with signs: String) -> Bool {
        count >= signs.count && zip(self, signs).allSatisfy { $0.isSign($1) }
    }
}
