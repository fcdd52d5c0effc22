import Glibc

/// Writes to a descriptor that may not take everything, without waiting for it.
struct Outlet {
    enum Outcome: Equatable {
        case done
        /// The rest goes when the descriptor takes more.
        case waiting
        /// There is nobody at the other end any more.
        case lost
    }

    private let descriptor: Int32
    private var rest: ArraySlice<UInt8> = []

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    /// Something still waits to be taken.
    var isBusy: Bool { !rest.isEmpty }

    mutating func send(_ bytes: [UInt8]) -> Outcome {
        rest.append(contentsOf: bytes)
        return resume()
    }

    /// Writes as much of the rest as is taken.
    mutating func resume() -> Outcome {
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest.removeFirst(count)
            } else if errno == EAGAIN {
                return .waiting
            } else if errno != EINTR {
                return .lost
            }
        }
        rest = []
        return .done
    }

    /// Writes the last bytes ever, waiting for a moment. What nobody reads in time is thrown away, so
    /// that the terminal is at least put back.
    mutating func finish(with bytes: [UInt8]) {
        if send(bytes) == .done { return }
        var terminal = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        while poll(&terminal, 1, 200) > 0, Int32(terminal.revents) & POLLOUT != 0 {
            if resume() != .waiting { return }
        }
        tcflush(descriptor, TCOFLUSH)
        rest = []
        _ = send(bytes)
    }
}
