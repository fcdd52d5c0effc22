import Glibc

/// How long things of several names took, in milliseconds.
struct Stopwatch {
    private var spans: [String: [Double]] = [:]

    mutating func time<Failure: Error>(
        _ name: String, _ work: () async throws(Failure) -> Void
    ) async throws(Failure) {
        let start = Self.now
        try await work()
        spans[name, default: []].append(Self.now - start)
    }

    private static var now: Double {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        return Double(now.tv_sec) * 1000 + Double(now.tv_nsec) / 1e6
    }

    /// Median and 99th percentile under each name, as rows of a table.
    func report() {
        for (name, spans) in spans.sorted(by: { $0.key < $1.key }) {
            let sorted = spans.sorted()
            let last = Double(sorted.count - 1)
            let (median, p99) = (sorted[Int(last * 0.5)], sorted[Int(last * 0.99)])
            print("| \(name) | \(rounded(median)) | \(rounded(p99)) |")
        }
    }

    private func rounded(_ milliseconds: Double) -> Double {
        (milliseconds * 100).rounded() / 100
    }
}
