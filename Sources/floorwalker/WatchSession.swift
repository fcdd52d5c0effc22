import Curses
import Drawing
import Screens
import Vocabulary

/// Messages in, pictures out, commands to the world, until somebody leaves.
@TerminalActor
final class WatchSession {
    enum Ending: Sendable {
        case finished, interrupted
        /// Nobody is at the other end of the line any more.
        case lost
    }

    private let plan: WatchPlan
    private let source: any SnapshotSource
    private let terminal: Terminal
    private var board: Board
    /// Somebody pressed a key and has not seen what comes of it.
    private var isAwaited = true
    private var asking: Task<Void, Never>?
    private var keeper: MemoryKeeper
    /// What could not be written, said at the end: meanwhile the terminal is the board's.
    private var complaint: CommandFailure?
    private var ending: Ending?
    private var waiting: CheckedContinuation<Ending, Never>?

    init(_ plan: WatchPlan, asking source: some SnapshotSource) throws(TerminalFault) {
        self.plan = plan
        self.source = source
        terminal = try Terminal(plan.traits)
        board = plan.board(size: terminal.size)
        let memory = plan.memory?.read() ?? Memory()
        keeper = MemoryKeeper(plan.memory, holding: memory)
        board.recall(memory, except: plan.given)
        dress(board.dress)
    }

    /// Shows the board until it is left; the terminal is put back then.
    func run() async -> Ending {
        terminal.listen { [weak self] in self?.hear($0) }
        let clock = Task { [plan] in
            await plan.clock.everySecond { now in take([.ticked(now)]) }
        }
        let notice = Task { await followNotice() }
        let ending = await withCheckedContinuation {
            (waiting: CheckedContinuation<Ending, Never>) in
            if let ending = self.ending { return waiting.resume(returning: ending) }
            self.waiting = waiting
        }
        clock.cancel()
        notice.cancel()
        asking?.cancel()
        keep(isLast: true)
        terminal.close()
        if let complaint { CommandFailure.say(complaint.sentence()) }
        return ending
    }
}

extension WatchSession {
    /// A file that takes its time keeps nobody waiting but its own notice.
    private func followNotice() async {
        guard case .file(let file)? = plan.notice else { return }
        await plan.clock.everySecond { _ in
            if let text = await file.news() { take([.noticed(text)]) }
        }
    }

    private func hear(_ event: TerminalEvent) {
        switch event {
        case .pressed(let keys):
            isAwaited = true
            take(keys.map(Message.pressed))
        case .pointed(let pointers):
            isAwaited = true
            take(pointers.map(Message.pointed))
        case .resized(let size):
            isAwaited = true
            take([.resized(size)])
        case .interrupted: end(.interrupted)
        case .terminated: end(.finished)
        case .lost: end(.lost)
        }
    }

    /// However many messages have come at once, there is one picture.
    private func take(_ messages: [Message]) {
        for message in messages {
            guard ending == nil else { return }
            board.update(message).forEach(perform)
        }
        keep()
        if ending == nil { terminal.present(plan.picture(of: board), isAwaited: isAwaited) }
    }

    private func perform(_ command: Command) {
        switch command {
        case .ask(let question): ask(question)
        case .quit: end(.finished)
        case .interrupt: end(.interrupted)
        case .suspend: terminal.suspend()
        case .redraw: terminal.redraw()
        case .write(let document): write(document)
        case .copy(let text): take([.heard(terminal.copy(text) ? .copied : .notCopied)])
        case .dress(let dress): self.dress(dress)
        }
    }

    /// A disk that does not answer must not hold up the board.
    private func write(_ document: Document) {
        Task { take([.heard(await SavedFile.write(document))]) }
    }

    private func dress(_ dress: Dress) {
        if let theme = plan.theme(named: dress.theme) { terminal.dress(in: theme) }
        terminal.change(
            plan.direction(dress.bidi), usesMouse: dress.usesMouse, usesASCII: dress.isASCII)
    }

    private func keep(isLast: Bool = false) {
        complaint = keeper.keep(board.memory, at: plan.clock.now(), isLast: isLast) ?? complaint
    }

    /// One question at a time: the one before it is answered to nobody.
    private func ask(_ question: Question) {
        asking?.cancel()
        asking = Task { [source] in
            let answer: Result<Answer, SourceFault>
            do throws(SourceFault) {
                answer = .success(try await source.answer(question))
            } catch {
                answer = .failure(error)
            }
            guard !Task.isCancelled else { return }
            take([.polled(question: question, answer)])
            isAwaited = false
        }
    }

    private func end(_ how: Ending) {
        guard ending == nil else { return }
        ending = how
        waiting?.resume(returning: how)
        waiting = nil
    }
}
