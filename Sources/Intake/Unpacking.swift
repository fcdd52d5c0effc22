internal import Foundation
internal import Glibc

/// The system's `gzip` at work on a file.
///
/// The file is handed over open, so that no path is ever part of a command.
struct Unpacking: ~Copyable {
    private let process = Process()
    private let output = Pipe()
    private let complaints = Pipe()
    private let name: String

    /// How packed data begin.
    static let start: [UInt8] = [0x1F, 0x8B]

    /// - Parameter isPastStart: the file is a pipe, and those first bytes have been taken out of it.
    init(_ file: borrowing OpenFile, isPastStart: Bool = false) throws(IntakeError) {
        name = file.name
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c", isPastStart ? "{ printf '\\037\\213'; cat; } | gzip -dc" : "exec gzip -dc",
        ]
        process.standardInput = FileHandle(fileDescriptor: file.descriptor, closeOnDealloc: false)
        process.standardOutput = output
        process.standardError = complaints
        do {
            try process.run()
        } catch {
            throw IntakeError(name, .gzipCannotStart)
        }
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    /// Unpacked bytes, to the front of `chunk`; 0 at the end, when all went well.
    func read(into chunk: inout [UInt8]) throws(IntakeError) -> Int {
        let count = Glibc.read(output.fileHandleForReading.fileDescriptor, &chunk, chunk.count)
        if count > 0 { return count }
        if count < 0, errno == EINTR { return try read(into: &chunk) }
        process.waitUntilExit()
        guard process.terminationStatus != 0 else { return 0 }
        let isMissing = process.terminationStatus == 127
        throw IntakeError(name, isMissing ? .gzipMissing : .unpackingFailed(complaint))
    }

    private var complaint: String? {
        let bytes = complaints.fileHandleForReading.availableData
        let lines = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        return lines.first { !$0.isEmpty }?.trimmingCharacters(in: .whitespaces)
    }
}
