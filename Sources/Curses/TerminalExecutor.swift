internal import CTerminal
import Glibc
import Synchronization

/// One thread that runs the jobs of `TerminalActor` and sleeps in `poll` between them.
///
/// It wakes for three things: a job, a signal (both through one mailbox), and the terminal itself.
/// Unchecked, because `terminal` and `onSignal` are touched on that thread alone.
final class TerminalExecutor: SerialExecutor, @unchecked Sendable {
    static let shared = TerminalExecutor()

    /// What to wait for at a terminal, and whom to tell.
    struct Watch {
        var descriptor: Int32
        /// `POLLIN`, and `POLLOUT` while something waits to be written.
        var events: Int32
        let onReady: @TerminalActor (_ events: Int32) -> Void
    }

    @TerminalActor var terminal: Watch? {
        get { watch }
        set { watch = newValue }
    }

    /// Gets the numbers of the signals that have arrived since the last call, each once.
    @TerminalActor var onSignals: (@TerminalActor (Set<Int32>) -> Void)? {
        get { signalled }
        set { signalled = newValue }
    }

    private var watch: Watch?
    private var signalled: (@TerminalActor (Set<Int32>) -> Void)?
    /// Signals that have come and were not told yet.
    private var arrived: Set<Int32> = []
    private let mailbox = ct_mailbox()
    private let jobs = Mutex<[UnownedJob]>([])
    private let thread = Atomic<UInt>(0)

    private init() {
        precondition(mailbox >= 0, "no file descriptor left for the terminal's mailbox")
        var created = pthread_t()
        let this = Unmanaged.passRetained(self).toOpaque()
        pthread_create(&created, nil, terminalThread, this)
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isFirst = jobs.withLock { jobs in
            jobs.append(job)
            return jobs.count == 1
        }
        if isFirst { ct_post(0) }
    }

    func asUnownedSerialExecutor() -> UnownedSerialExecutor {
        UnownedSerialExecutor(ordinary: self)
    }

    func isIsolatingCurrentContext() -> Bool? {
        thread.load(ordering: .relaxed) == UInt(pthread_self())
    }

    func checkIsolated() {
        precondition(isIsolatingCurrentContext() == true, "not on the terminal's thread")
    }
}

/// The life of the thread; a C function, because that is what a thread starts with.
private func terminalThread(_ executor: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let executor else { return nil }
    Unmanaged<TerminalExecutor>.fromOpaque(executor).takeUnretainedValue().live()
    return nil
}

extension TerminalExecutor {
    fileprivate func live() {
        thread.store(UInt(pthread_self()), ordering: .relaxed)
        ct_prepare_thread()
        while true {
            runJobs()
            tellSignals()
            wait()
        }
    }

    private func runJobs() {
        let waiting = jobs.withLock { jobs in
            defer { jobs.removeAll(keepingCapacity: true) }
            return jobs
        }
        for job in waiting { job.runSynchronously(on: asUnownedSerialExecutor()) }
    }

    private func wait() {
        var descriptors = [
            pollfd(fd: mailbox, events: Int16(POLLIN), revents: 0),
            pollfd(fd: watch?.descriptor ?? -1, events: Int16(watch?.events ?? 0), revents: 0),
        ]
        guard poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { return }
        if descriptors[0].revents != 0 { openMailbox() }
        let ready = Int32(descriptors[1].revents)
        if ready != 0, let watch { run { watch.onReady(ready) } }
    }

    private func openMailbox() {
        var post = [UInt8](repeating: 0, count: 256)
        while true {
            let count = read(mailbox, &post, post.count)
            guard count > 0 else { return }
            arrived.formUnion(post[..<count].lazy.filter { $0 != 0 }.map(Int32.init))
        }
    }

    private func tellSignals() {
        guard !arrived.isEmpty, let signalled else { return }
        let signals = arrived
        arrived = []
        run { signalled(signals) }
    }

    /// Runs actor code that is no job. This is the actor's thread, and between two jobs.
    private func run(_ body: @escaping @TerminalActor () -> Void) {
        unsafeBitCast(body, to: (() -> Void).self)()
    }
}
