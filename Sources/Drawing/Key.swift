/// A key as the user sees it.
public enum Key: Hashable, Sendable {
    case character(Character)
    /// With Ctrl, by its small letter.
    case control(Character)
    case function(Int)
    case up, down, left, right
    case pageUp, pageDown, home, end
    case enter, escape, backspace, delete, tab, backTab
}
