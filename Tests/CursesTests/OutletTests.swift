import Glibc
import Testing

@testable import Curses

@Suite("The outlet")
struct OutletTests {
    /// A pipe whose ends do not wait.
    private struct Pipe {
        let reading: Int32
        let writing: Int32

        init() {
            var ends: [Int32] = [-1, -1]
            pipe(&ends)
            for end in ends { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
            (reading, writing) = (ends[0], ends[1])
        }

        func readAll() -> [UInt8] {
            var all: [UInt8] = []
            var piece = [UInt8](repeating: 0, count: 65536)
            while true {
                let count = read(reading, &piece, piece.count)
                guard count > 0 else { return all }
                all.append(contentsOf: piece.prefix(count))
            }
        }
    }

    @Test("passes everything on to a reader")
    func passes() {
        let pipe = Pipe()
        var outlet = Outlet(pipe.writing)
        #expect(outlet.send(Array("picture".utf8)) == .done)
        #expect(!outlet.isBusy)
        #expect(pipe.readAll() == Array("picture".utf8))
    }

    @Test("keeps what nobody takes, and sends the rest in order later")
    func waits() {
        let pipe = Pipe()
        var outlet = Outlet(pipe.writing)
        let picture = (0..<200_000).map { UInt8($0 % 251) }
        #expect(outlet.send(picture) == .waiting)
        #expect(outlet.isBusy)
        var taken: [UInt8] = pipe.readAll()
        while outlet.resume() == .waiting { taken += pipe.readAll() }
        #expect(taken + pipe.readAll() == picture)
    }

    @Test("notices that the reader is gone")
    func loses() {
        signal(SIGPIPE, SIG_IGN)
        let pipe = Pipe()
        close(pipe.reading)
        var outlet = Outlet(pipe.writing)
        #expect(outlet.send([1]) == .lost)
    }

    @Test("does not wait for ever at the end")
    func finishes() {
        let pipe = Pipe()
        var outlet = Outlet(pipe.writing)
        #expect(outlet.send([UInt8](repeating: 0, count: 200_000)) == .waiting)
        outlet.finish(with: Array("bye".utf8))
        #expect(pipe.readAll().count <= 65536)
    }
}
