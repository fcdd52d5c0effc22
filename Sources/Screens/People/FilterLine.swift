import Drawing
import Text

/// The filter as it is typed, with what of it could be understood last.
struct FilterLine: Equatable, Sendable {
    private(set) var text = ""
    /// Of the last text that could be understood; a half-typed term hides nobody.
    private(set) var filter = AgentFilter()
    private(set) var fault: AgentFilter.Fault?
    /// Keys are letters of the filter.
    var isOpen = true

    /// More than anybody types.
    private static let longest = 80

    mutating func type(_ letter: Character) {
        guard text.count < Self.longest else { return }
        text.append(letter)
        read()
    }

    mutating func erase() {
        text = String(text.dropLast())
        read()
    }

    /// Leaves the filter as it stands.
    mutating func close() {
        isOpen = false
        read()
    }

    private mutating func read() {
        var text = text
        // `nps` on its way to `nps<0` would hide everybody for a moment.
        if isOpen, let last = text.split(whereSeparator: \.isWhitespace).last,
            text.last?.isWhitespace == false, AgentFilter.mayGrow(String(last))
        {
            text.removeLast(last.count)
        }
        do throws(AgentFilter.Fault) {
            filter = try AgentFilter(parsing: text)
            fault = nil
        } catch {
            fault = error
        }
    }
}
