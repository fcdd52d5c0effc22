internal import CTerminal
public import Drawing
import Glibc

/// What a terminal has to say.
public enum TerminalEvent: Equatable, Sendable {
    case pressed([Key])
    case pointed([Pointer])
    /// Also after a suspension.
    case resized(Size)
    /// SIGINT from elsewhere; a typed Ctrl-C is a key.
    case interrupted
    /// SIGTERM or SIGHUP.
    case terminated
    /// There is nobody at the other end any more.
    case lost
}

/// The terminal behind standard output, with its keyboard.
///
/// From `init` to `close` it is ours: alternate screen, no echo, no cursor. Whatever ends the program in
/// between but SIGKILL puts it back (`ct_guard`).
@TerminalActor
public final class Terminal {
    public let traits: TerminalTraits
    /// How large the picture may be.
    public private(set) var size: Size

    let descriptor: Int32
    private let modes: TerminalModes
    let painter: Painter
    private let capture: ErrorCapture?
    var outlet: Outlet
    private var decoder = KeyDecoder()
    var theme: Theme
    var ground: Ground
    /// The terminal has been asked for its ground and has not answered.
    var isAsked = false
    /// The newest picture.
    var latest: Canvas?
    private var deliver: ((TerminalEvent) -> Void)?
    /// The newest picture, while the terminal has not taken the one before.
    private var next: (canvas: Canvas, isAwaited: Bool)?
    private var pace = LinePace()
    /// When the picture was sent that the terminal has not taken yet.
    private var sentAt: Duration?
    private let start = ContinuousClock.now

    public init(_ traits: TerminalTraits) throws(TerminalFault) {
        self.traits = traits
        theme = traits.theme
        ground = traits.ground
        descriptor = try Self.open()
        guard let modes = TerminalModes(of: descriptor) else {
            throw TerminalFault(.notATerminal)
        }
        self.modes = modes
        // Before ncurses looks which signals it should take for itself: none.
        ct_forward_signals()
        painter = try Painter(traits, size: Size(columns: 80, rows: 24))
        size = Self.size(of: descriptor) ?? painter.describedSize
        painter.resize(to: size)
        outlet = Outlet(descriptor)
        capture = ErrorCapture()
        arm()
        modes.enter()
        askForGround()
    }

    /// Says from now on what happens.
    public func listen(_ deliver: @escaping @TerminalActor (TerminalEvent) -> Void) {
        self.deliver = deliver
        TerminalExecutor.shared.onSignals = { [weak self] in self?.receive($0) }
        TerminalExecutor.shared.terminal = .init(descriptor: descriptor, events: POLLIN) {
            [weak self] in self?.isReady($0)
        }
    }

    /// Shows `canvas`. Costs no byte when it is shown already. A terminal that does not take bytes gets
    /// the newest picture when it does again, and none of those between.
    ///
    /// - Parameter isAwaited: somebody is waiting for it. Any other may be left out on a slow line (see
    ///   `LinePace`): present one every second, and the newest is shown in the end.
    public func present(_ canvas: Canvas, isAwaited: Bool = true) {
        latest = canvas
        if outlet.isBusy {
            next = (canvas, isAwaited || next?.isAwaited ?? false)
            return
        }
        guard isAwaited || pace.allowsPicture(at: now) else { return }
        let frame = painter.frame(canvas)
        guard !frame.isEmpty else { return }
        sentAt = now
        follow(outlet.send(synchronized(frame)))
    }

    private var now: Duration { start.duration(to: .now) }

    /// Hands a line of text to the clipboard of whoever sits at the terminal; whether it may have one. What
    /// the terminal does with it, it does not say.
    public func copy(_ text: String) -> Bool {
        guard traits.hasClipboard else { return false }
        follow(outlet.send(Clipboard.bytes(for: text)))
        return true
    }

    /// Draws everything anew with the next picture: something else may have written on the screen.
    public func redraw() {
        painter.forget()
    }

    /// Gives the terminal back to the shell until the user calls the program to the foreground again.
    public func suspend() {
        release()
        ct_stop()
        reclaim()
    }

    /// Gives the terminal back for good, and shows what was written to standard error meanwhile.
    public func close() {
        TerminalExecutor.shared.terminal = nil
        TerminalExecutor.shared.onSignals = nil
        deliver = nil
        release()
        painter.close()
        capture?.release()
    }
}

extension Terminal {
    /// A descriptor of our own, so that not waiting for it does not change the shell's.
    private static func open() throws(TerminalFault) -> Int32 {
        let flags = O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC
        let own = Glibc.open("/proc/self/fd/\(STDOUT_FILENO)", flags)
        if own >= 0 { return own }
        // After `su` the terminal belongs to somebody else. Writing may then wait, nothing worse.
        let shared = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3)
        guard shared >= 0 else { throw TerminalFault(.outOfResources) }
        return shared
    }

    /// Sizes beyond a thousand are no screen.
    private static func size(of descriptor: Int32) -> Size? {
        var columns: Int32 = 0
        var rows: Int32 = 0
        guard ct_terminal_size(descriptor, &columns, &rows) else { return nil }
        return Size(columns: min(Int(columns), 1000), rows: min(Int(rows), 1000))
    }

    func arm() {
        var found = modes.found
        let leave = (traits.synchronizes ? Self.endOfFrame : []) + painter.leave
        ct_guard(
            descriptor, &found, leave, leave.count, capture?.stand ?? -1, capture?.original ?? -1)
    }

    private func release() {
        next = nil
        if isAsked { swallowAnswer() }
        outlet.finish(with: painter.leaveScreen())
        modes.leave()
        ct_unguard()
    }

    private func reclaim() {
        arm()
        modes.enter()
        painter.forget()
        measure(always: true)
    }

    private static let startOfFrame = Array("\u{1B}[?2026h".utf8)
    private static let endOfFrame = Array("\u{1B}[?2026l".utf8)

    private func synchronized(_ frame: [UInt8]) -> [UInt8] {
        traits.synchronizes ? Self.startOfFrame + frame + Self.endOfFrame : frame
    }

    func follow(_ outcome: Outlet.Outcome) {
        switch outcome {
        case .done:
            TerminalExecutor.shared.terminal?.events = POLLIN
            guard let sentAt else { return }
            pace.note(wait: now - sentAt, endingAt: now)
            self.sentAt = nil
        case .waiting: TerminalExecutor.shared.terminal?.events = POLLIN | POLLOUT
        case .lost: lose()
        }
    }

    private func lose() {
        TerminalExecutor.shared.terminal = nil
        deliver?(.lost)
    }
}

extension Terminal {
    private func isReady(_ events: Int32) {
        if events & POLLOUT != 0 { resume() }
        if events & POLLIN != 0 { readKeys() }
        if events & (POLLHUP | POLLERR | POLLNVAL) != 0 { lose() }
    }

    private func resume() {
        follow(outlet.resume())
        guard !outlet.isBusy, let next else { return }
        self.next = nil
        present(next.canvas, isAwaited: next.isAwaited)
    }

    private func readKeys() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &bytes, bytes.count)
        if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { return lose() }
        send(decoder.decode(bytes.prefix(max(0, count))))
        let pointers = decoder.takePointers()
        if !pointers.isEmpty { deliver?(.pointed(pointers)) }
        if let answer = decoder.takeGround() { learn(answer) }
        if decoder.isUndecided { endKeyAfterPause() }
    }

    private func endKeyAfterPause() {
        let undecided = decoder
        Task {
            try await Task.sleep(for: .milliseconds(undecided.patience))
            guard decoder == undecided else { return }
            send(decoder.pause())
        }
    }

    private func send(_ keys: [Key]) {
        if !keys.isEmpty { deliver?(.pressed(keys)) }
    }

    private func receive(_ signals: Set<Int32>) {
        if signals.contains(SIGTERM) || signals.contains(SIGHUP) { deliver?(.terminated) }
        if signals.contains(SIGINT) { deliver?(.interrupted) }
        if signals.contains(SIGTSTP) { return suspend() }
        if signals.contains(SIGCONT), modes.areTakenOver { return reclaim() }
        if signals.contains(SIGWINCH) { measure() }
    }

    private func measure(always: Bool = false) {
        let measured = Self.size(of: descriptor) ?? painter.describedSize
        guard always || measured != size else { return }
        size = measured
        painter.resize(to: measured)
        deliver?(.resized(measured))
    }
}
