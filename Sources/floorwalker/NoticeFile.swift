import Foundation
import Screens
import Text

/// Where the notice of a wall comes from.
enum NoticeSource: Sendable {
    case text(String)
    case file(NoticeFile)

    /// A text goes before a file; `nil`: neither is given.
    init?(text: String?, path: String?, language: Language) {
        if let text {
            self = .text(text)
        } else if let path {
            self = .file(NoticeFile(path: path, language: language))
        } else {
            return nil
        }
    }
}

/// A file whose text stands on the wall: read again whenever it has changed.
actor NoticeFile {
    private let path: String
    private let language: Language
    private var told: String?

    /// A notice is a sentence or some; whatever else lies there is cut.
    private static let longest = 4000

    init(path: String, language: Language) {
        self.path = path
        self.language = language
    }

    /// The text, if it is another than the last time. A file that is not there is no notice; one that
    /// cannot be read is said on the wall.
    func news() -> String? {
        let text = text()
        guard text != told else { return nil }
        told = text
        return text
    }

    private func text() -> String {
        guard FileManager.default.fileExists(atPath: path) else { return "" }
        do {
            let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
            defer { handle.closeFile() }
            let bytes = try handle.read(upToCount: Self.longest) ?? Data()
            return String(decoding: bytes, as: UTF8.self)
        } catch {
            return Catalogue(language)(WallPhrase.noticeUnreadable(path))
        }
    }
}
