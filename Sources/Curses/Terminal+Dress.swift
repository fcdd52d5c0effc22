internal import CTerminal
import Drawing
import Glibc

// How the pictures are shown: what is chosen, and what the terminal says of its ground.
extension Terminal {
    /// From now on right-to-left text is ordered by somebody else, the mouse is used or not, letters are
    /// ASCII or not.
    public func change(_ direction: TextDirection, usesMouse: Bool, usesASCII: Bool) {
        painter.change(direction, usesMouse: usesMouse, usesASCII: usesASCII)
        arm()
    }

    /// Shows everything in other colours from now on.
    public func dress(in theme: Theme) {
        self.theme = theme
        painter.dress(in: theme, on: ground)
    }
}
extension Terminal {
    /// The answer comes with the keys, when it comes; the board does not wait for it.
    func askForGround() {
        guard traits.tellsGround else { return }
        isAsked = true
        follow(outlet.send(Ground.question))
    }

    func learn(_ answer: Ground) {
        isAsked = false
        guard answer != ground else { return }
        ground = answer
        painter.dress(in: theme, on: ground)
        if let latest { present(latest) }
    }

    /// An answer that is still on its way must not be typed into the shell.
    func swallowAnswer() {
        isAsked = false
        var terminal = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        if poll(&terminal, 1, 100) > 0 { tcflush(descriptor, TCIFLUSH) }
    }
}
