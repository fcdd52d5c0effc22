/// One Swift file, as text and as code.
struct SourceFile {
    /// From the repository's root: `Sources/Metrics/Waits.swift`.
    let path: String
    let text: String
    /// The text without comments and without what stands in quotation marks.
    let code: String

    init(path: String) {
        self.path = path
        text = Repository.text(of: path) ?? ""
        code = Self.code(in: text)
    }

    /// The folder below `Sources`.
    var module: String { String(path.split(separator: "/").dropFirst().first ?? "") }

    var name: String { String(path.split(separator: "/").last ?? "") }

    var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

    var imports: [Import] { code.split(separator: "\n").compactMap { Import(line: $0) } }
}

extension SourceFile {
    static func code(in text: String) -> String {
        var scanner = CodeScanner(text)
        return scanner.code()
    }
}

/// An `import` line with what stands before the word.
struct Import: Equatable {
    /// `public`, `@testable`, …; empty without one.
    let prefix: String
    let module: String

    init(prefix: String, module: String) {
        self.prefix = prefix
        self.module = module
    }

    init?(line: Substring) {
        let words = line.split(separator: " ").map(String.init)
        guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
            words[..<place].allSatisfy(Self.isPrefix)
        else { return nil }
        prefix = words[..<place].joined(separator: " ")
        let kinds = ["struct", "class", "enum", "func", "protocol", "var", "let", "typealias"]
        let target = words[(place + 1)...].first { !kinds.contains($0) } ?? ""
        module = String(target.prefix { $0 != "." })
    }

    private static func isPrefix(_ word: String) -> Bool {
        let levels = ["public", "package", "internal", "fileprivate", "private"]
        return word.hasPrefix("@") || levels.contains(word)
    }
}
