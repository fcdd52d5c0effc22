internal import CTerminal
import Drawing
import Glibc

/// Canvas after canvas in, bytes for the terminal out: ncurses, writing into memory.
///
/// ncurses compares pictures and sends the difference, but writes until the terminal has taken it all
/// and trusts the terminal to agree on the width of every character. Writing into memory, one frame
/// is one write, and a terminal that nobody reads holds nothing up. As to widths, see `settle`.
@TerminalActor
final class Painter {
    private let screen: OpaquePointer
    private let window: UnsafeMutablePointer<WINDOW>
    /// What ncurses takes for the terminal.
    private let file: UnsafeMutablePointer<FILE>
    private var traits: TerminalTraits
    private var brush: Brush
    /// What the terminal shows, as far as we know.
    private var shown: Canvas
    /// ncurses resets the palette whenever it takes or leaves a terminal. We never change it, but the
    /// user may have: these bytes are left out.
    private let paletteReset: [UInt8]
    /// Changes have been handed to ncurses that it has not written yet.
    private var hasUnwritten = false
    /// The terminal has been told not to turn text round.
    private var hasDirection = false
    /// The terminal has been asked to tell of its mouse.
    private var hasMouse = false
    /// Where the last change ended, if that was a character beyond ASCII.
    private var unsettled: (row: Int, column: Int)?

    /// What gives the alternate screen back.
    private let leaveAlternate: [UInt8]

    init(_ traits: TerminalTraits, size: Size) throws(TerminalFault) {
        let memory = ct_memory_file("screen", 0)
        guard memory >= 0, let file = fdopen(memory, "r+") else {
            throw TerminalFault(.outOfResources)
        }
        // LINES and COLUMNS in the environment say what was true when the shell was started.
        for variable in ["LINES", "COLUMNS"] { unsetenv(variable) }
        guard !traits.type.isEmpty, let screen = newterm(traits.type, file, file),
            let window = ct_window()
        else {
            fclose(file)
            throw TerminalFault(.unknownType(traits.type))
        }
        self.screen = screen
        self.window = window
        self.file = file
        self.traits = traits
        shown = Canvas(size)
        typeahead(-1)
        idcok(window, false)
        leaveok(window, true)
        curs_set(0)
        brush = Brush(traits)
        endwin()
        paletteReset = Self.stripPadding(ct_text("oc"))
        leaveAlternate =
            Self.stripPadding(ct_text("sgr0")) + Self.drain(file, without: paletteReset)
        resize(to: size)
        guard ct_text("cup") != nil else { throw TerminalFault(.noCursorMovement(traits.type)) }
    }

    /// The size of the terminal by its description, for one that does not tell.
    var describedSize: Size {
        set_term(screen)
        let columns = Int(ct_number("cols"))
        let rows = Int(ct_number("lines"))
        return Size(columns: columns > 0 ? columns : 80, rows: rows > 0 ? rows : 24)
    }

    func resize(to size: Size) {
        set_term(screen)
        resize_term(Int32(size.rows), Int32(size.columns))
        forget()
    }

    /// From here on the next frame is a whole picture.
    func forget() {
        set_term(screen)
        shown = Canvas(Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window))))
        werase(window)
        clearok(ct_physical_screen(), true)
        hasUnwritten = true
    }

    /// What puts the terminal back, with the cursor on its last line: for when it must be done at once.
    var leave: [UInt8] {
        (traits.takesOverDirection ? TextDirection.giveBack : [])
            + (traits.hasMouse ? Mouse.giveBack : []) + leaveAlternate
    }

    /// From here on right-to-left text is ordered by somebody else, or the mouse is used or not.
    func change(_ direction: TextDirection, usesMouse: Bool, usesASCII: Bool) {
        traits.direction = direction
        traits.usesMouse = usesMouse
        traits.usesASCII = usesASCII
        forget()
    }

    /// From here on everything is drawn in other colours.
    func dress(in theme: Theme, on ground: Ground) {
        set_term(screen)
        brush = brush.dressed(in: theme, on: ground)
        forget()
    }

    /// The bytes that turn what is shown into `canvas`; none when that is what is shown. Parts of the
    /// canvas outside the screen are not drawn.
    func frame(_ canvas: Canvas) -> [UInt8] {
        set_term(screen)
        if hasUnwritten { write() }
        let canvas = traits.direction == .own ? canvas.seen() : canvas
        for row in 0..<shown.size.rows where !isShown(row, of: canvas) { paint(row, of: canvas) }
        if hasUnwritten { write() }
        return takeModes() + Self.drain(file, without: paletteReset)
    }

    /// The bytes that put the terminal back. A frame after it takes the terminal again.
    func leaveScreen() -> [UInt8] {
        set_term(screen)
        endwin()
        let bytes = Self.drain(file, without: paletteReset)
        forget()
        defer { (hasDirection, hasMouse) = (false, false) }
        return (hasDirection ? TextDirection.giveBack : []) + (hasMouse ? Mouse.giveBack : [])
            + bytes
    }

    /// Gives everything back to ncurses. Nothing may be called after it.
    func close() {
        set_term(screen)
        endwin()
        delscreen(screen)
        fclose(file)
    }
}

extension Painter {
    /// Most rows of most pictures are: this is where a frame costs its time.
    private func isShown(_ row: Int, of canvas: Canvas) -> Bool {
        let columns = shown.size.columns
        guard canvas.size.columns == columns, row < canvas.size.rows else { return false }
        let places = row * columns..<(row + 1) * columns
        return canvas.cells[places].elementsEqual(shown.cells[places])
    }

    private func paint(_ row: Int, of canvas: Canvas) {
        eraseBrokenPairs(in: row, of: canvas)
        var isInForeignRun = false
        for column in 0..<shown.size.columns {
            let cell = canvas[column, row]
            if isInForeignRun, cell.isASCII { settle() }
            isInForeignRun = !cell.isASCII
            guard cell != shown[column, row] else { continue }
            put(cell, column, row)
            unsettled = isInForeignRun ? (row, column + 1) : nil
        }
        if isInForeignRun { settle() }
    }

    /// A wide character of which only a half would be overwritten goes first, as a whole: there must be no
    /// picture in between in which half of it stands.
    private func eraseBrokenPairs(in row: Int, of canvas: Canvas) {
        for right in 1..<max(1, shown.size.columns) where shown[right, row].width == 0 {
            let places = [right - 1, right]
            guard places.contains(where: { canvas[$0, row] != shown[$0, row] }) else { continue }
            for place in places { put(.blank, place, row) }
            write()
        }
    }

    private func put(_ cell: Cell, _ column: Int, _ row: Int) {
        brush.put(cell, in: window, column, row)
        shown[column, row] = cell
        hasUnwritten = true
    }

    /// Makes sure that what follows a run of characters beyond ASCII stands where it should: the terminal
    /// may see their width otherwise than we do.
    ///
    /// What has changed up to here is written. If it ends with such a character, the cursor is placed
    /// anew, where ncurses believes it to be: from then on belief and truth agree again. At the right
    /// edge ncurses forgets the place by itself.
    private func settle() {
        guard hasUnwritten else { return }
        write()
        if let (row, column) = unsettled, column < shown.size.columns {
            ct_move(fileno(file), Int32(row), Int32(column))
        }
        unsettled = nil
    }

    /// What the terminal is told beyond the picture, where it is not told yet.
    private func takeModes() -> [UInt8] {
        var bytes: [UInt8] = []
        if traits.takesOverDirection != hasDirection {
            hasDirection.toggle()
            bytes += hasDirection ? TextDirection.takeOver : TextDirection.giveBack
        }
        let wantsMouse = traits.usesMouse && traits.hasMouse
        if wantsMouse != hasMouse {
            hasMouse = wantsMouse
            bytes += hasMouse ? Mouse.takeOver : Mouse.giveBack
        }
        return bytes
    }

    private func write() {
        wnoutrefresh(window)
        doupdate()
        hasUnwritten = false
    }

    /// What has been written into the file; it is empty afterwards.
    private static func drain(
        _ file: UnsafeMutablePointer<FILE>, without unwanted: [UInt8]
    ) -> [UInt8] {
        let descriptor = fileno(file)
        let count = max(0, lseek(descriptor, 0, SEEK_CUR))
        lseek(descriptor, 0, SEEK_SET)
        var bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            initialized = max(0, pread(descriptor, buffer.baseAddress, count, 0))
        }
        guard let first = unwanted.first else { return bytes }
        var position = 0
        while let start = bytes[position...].firstIndex(of: first) {
            position = start + 1
            guard bytes[start...].starts(with: unwanted) else { continue }
            bytes.removeSubrange(start..<start + unwanted.count)
            position = start
        }
        return bytes
    }

    /// A capability without its `$<5>`, the pauses for terminals made of motors.
    static func stripPadding(_ capability: UnsafePointer<CChar>?) -> [UInt8] {
        guard let capability else { return [] }
        let text = String(cString: capability)
        return Array(
            text.split(separator: "$<").enumerated().flatMap { index, part in
                index == 0 ? Substring(part) : part.drop { $0 != ">" }.dropFirst()
            }.map(String.init).joined().utf8)
    }
}
