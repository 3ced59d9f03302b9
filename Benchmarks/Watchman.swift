import Foundation
import Glibc

/// From close(2) to the notice of the bare file event in a subscription of watchman's, beside our durable feed line.
enum Watchman {
    static func tables(_ bench: Bench) throws -> [Table] {
        guard let program = path() else {
            FileHandle.standardError.write(Data("left out: watchman is not installed (Debian has it)\n".utf8))
            return []
        }
        let folders = try ["watchman", "beside"].map { try bench.makeReports($0, count: 200) }
        let server = try WatchmanServer(bench, program)
        defer {
            server.stop()
            folders.forEach(bench.remove)
        }
        let client = try server.subscribe(folders[0])
        let daemon = try MeasuredDaemon(bench, watch: folders[1], state: bench.root + "/beside-state")
        defer {
            daemon.stop()
            bench.remove(daemon.state)
        }
        let tail = FeedTail(daemon.state + "/feed")
        var theirs: [Double] = []
        var ours: [Double] = []
        for round in 1...120 {
            let index = round * 79 % 200
            Bench.write(Reports.text(index, version: round), to: Reports.path(folders[0], index))
            let closed = Clock.seconds()
            try client.wait(for: "report-\(index).txt")
            theirs.append(Clock.seconds() - closed)
            ours.append(Latency.edit(folders[1], index, version: round, tail))
        }
        return [
            Table.costs([
                Row(
                    "close(2) to durable feed line", Latency.settled(ours), 1000, "ms",
                    beside: "watchman, the bare event", Latency.settled(theirs), aim: "< 1")
            ])
        ]
    }

    private static func path() -> String? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { $0 + "/watchman" }.first { access($0, X_OK) == 0 }
    }
}

/// A watchman of our own: with its own socket and state, and nobody's configuration.
private final class WatchmanServer {
    private let folder: String
    private let child: pid_t

    init(_ bench: Bench, _ program: String) throws {
        folder = bench.root + "/watchman-state"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        child = try bench.spawn(
            program,
            [
                "--foreground", "--sockname=\(folder)/socket", "--statefile=\(folder)/state",
                "--logfile=\(folder)/log", "--pidfile=\(folder)/pid",
            ])
    }

    func stop() {
        kill(child, SIGTERM)
        var status: Int32 = 0
        waitpid(child, &status, 0)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// Watches a directory and subscribes to all that happens in it.
    func subscribe(_ directory: String) throws -> WatchmanClient {
        let client = try WatchmanClient(folder + "/socket")
        try client.send(["watch", directory])
        try client.wait(for: "\"watch\"")
        try client.send(["subscribe", directory, "bench", ["fields": ["name"]]])
        // The answer, and then the first notice: all that is there already.
        try client.wait(for: "report-199.txt")
        return client
    }
}

/// One connection, JSON lines both ways.
private final class WatchmanClient {
    private let descriptor: Int32
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)
    private var line: [UInt8] = []

    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8) + [0]) }
        // It takes a moment until somebody listens.
        for _ in 0..<5000 {
            let code = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            if code == 0 { return }
            usleep(2000)
        }
        throw POSIXError(.ECONNREFUSED)
    }

    deinit { close(descriptor) }

    func send(_ command: [Any]) throws {
        let bytes = Array(try JSONSerialization.data(withJSONObject: command)) + [0x0A]
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Returns once a line has come that holds `text`.
    func wait(for text: String) throws {
        while true {
            while let end = line.firstIndex(of: 0x0A) {
                let found = String(decoding: line[..<end], as: UTF8.self).contains(text)
                line.removeSubrange(...end)
                if found { return }
            }
            let length = read(descriptor, &buffer, buffer.count)
            guard length > 0 else { throw POSIXError(.ECONNRESET) }
            line += buffer[..<length]
        }
    }
}
