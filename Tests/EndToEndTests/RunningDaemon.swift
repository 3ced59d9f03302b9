import Foundation
import Glibc
import Testing

/// A `datelined` under test. What it tells its service manager is received on a real notification socket, so that the
/// test waits for READY and not for time.
final class RunningDaemon {
    let process = Process()
    private let sandbox: Sandbox
    private let socketPath: String
    private let descriptor: Int32
    private let heard = Heard()
    var notices: [String] { heard.all }

    /// What was received so far, filled by a thread that always reads: nobody may wait for a test.
    private final class Heard: @unchecked Sendable {
        private let condition = NSCondition()
        private var notices: [String] = []
        private var read = 0

        var all: [String] { condition.withLock { notices } }

        func add(_ notice: String) {
            condition.withLock {
                notices.append(notice)
                condition.broadcast()
            }
        }

        /// Passes over notices until one holds `text`; false where none comes in a long time.
        func wait(for text: String) -> Bool {
            // A safety net against a daemon that never speaks, not a measure of time.
            let patience = Date(timeIntervalSinceNow: Double(Sandbox.patienceSeconds))
            return condition.withLock {
                while true {
                    while read < notices.count {
                        read += 1
                        if notices[read - 1].contains(text) { return true }
                    }
                    if !condition.wait(until: patience) { return false }
                }
            }
        }
    }

    /// Starts the daemon, by way of another program where there is a `launcher`, and waits until it is ready, unless told
    /// not to.
    init(
        _ sandbox: Sandbox, launcher: [String] = [], arguments: [String] = [], environment: [String: String] = [:],
        waitsUntilReady: Bool = true
    ) throws {
        self.sandbox = sandbox
        socketPath = sandbox.root + "/notify-" + UUID().uuidString.prefix(6)
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(socketPath.utf8) + [0]) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
        Self.listen(descriptor, heard)

        let words = launcher + [Sandbox.binaries + "/datelined", "--watch", sandbox.watched, "--state", sandbox.state]
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = words.dropFirst() + arguments
        // The daemon may be somebody else.
        chmod(socketPath, 0o777)
        process.environment = ["PATH": "/usr/bin:/bin", "NOTIFY_SOCKET": socketPath]
            .merging(environment) { _, new in new }
        process.standardOutput = FileHandle.nullDevice
        let log = sandbox.root + "/log"
        if !FileManager.default.fileExists(atPath: log) {
            _ = FileManager.default.createFile(atPath: log, contents: nil)
        }
        let handle = FileHandle(forWritingAtPath: log)
        _ = try handle?.seekToEnd()
        process.standardError = handle
        try process.run()
        if waitsUntilReady { try waitFor("READY=1") }
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        shutdown(descriptor, Int32(SHUT_RDWR))
        close(descriptor)
        unlink(socketPath)
    }

    /// Waits for a notice that holds `text`.
    func waitFor(_ text: String, at location: SourceLocation = #_sourceLocation) throws {
        guard !heard.wait(for: text) else { return }
        let log = (try? String(contentsOfFile: sandbox.root + "/log", encoding: .utf8)) ?? ""
        Issue.record("no notice \(text); heard \(notices); log:\n\(log)", sourceLocation: location)
        throw CocoaError(.coderReadCorrupt)
    }

    private static func listen(_ descriptor: Int32, _ heard: Heard) {
        Thread {
            var buffer = [UInt8](repeating: 0, count: 8192)
            while true {
                let length = recv(descriptor, &buffer, buffer.count, 0)
                guard length > 0 else { return }
                heard.add(String(decoding: buffer[..<length], as: UTF8.self))
            }
        }.start()
    }

    /// Waits until everything that was done in the directory is committed; gives the revision.
    @discardableResult
    func sync(at location: SourceLocation = #_sourceLocation) throws -> Int {
        let outcome = try sandbox.dateline("sync", "--timeout", "\(Sandbox.patienceSeconds)", at: location)
        return try #require(
            Int(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)), sourceLocation: location)
    }

    /// Ends the daemon as an administrator does; gives its exit code.
    @discardableResult
    func stop() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    /// Ends the daemon as a power cut of the process would.
    func killHard() {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }
}
