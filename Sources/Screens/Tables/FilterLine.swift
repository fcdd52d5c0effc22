import Drawing
import Text

/// The filter as it is typed, with what of it could be understood last.
struct FilterLine: Equatable, Sendable {
    private(set) var text = ""
    /// Of the last text that could be understood; a half-typed term hides nobody.
    private(set) var filter = TableFilter()
    private(set) var fault: TableFilter.Fault?
    /// Keys are letters of the filter.
    var isOpen = true

    init() {}

    /// A filter that was put together, not typed.
    init(_ text: String, _ words: FilterWords) {
        self.text = text
        close(words)
    }

    var words: [String] { FilterWord.split(text).map(\.written) }

    /// More than anybody types.
    private static let longest = 120

    mutating func type(_ letter: Character, _ words: FilterWords) {
        guard text.count < Self.longest else { return }
        text.append(letter)
        read(words)
    }

    mutating func erase(_ words: FilterWords) {
        text = String(text.dropLast())
        read(words)
    }

    /// Leaves the filter as it stands.
    mutating func close(_ words: FilterWords) {
        isOpen = false
        read(words)
    }

    private mutating func read(_ words: FilterWords) {
        var text = text
        // `nps` on its way to `nps<0` would hide everybody for a moment.
        if isOpen, text.last?.isWhitespace == false, let last = FilterWord.split(text).last,
            words.mayGrow(last.written)
        {
            text.removeLast(last.written.count)
        }
        do throws(TableFilter.Fault) {
            filter = try TableFilter(parsing: text, with: words)
            fault = nil
        } catch {
            fault = error
        }
    }
}
