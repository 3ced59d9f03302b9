import CLinux
import Glibc

/// Asks a daemon through its control socket. It never starts one.
public struct ControlClient: Sendable {
    /// Where to look for the daemon, in this order.
    public let paths: [String]
    /// The `StateIdentity` of the state directory that the daemon has to keep; nil asks whichever daemon answers.
    public let identity: String?

    /// The longest reply that is taken for one, in bytes.
    private static let replyBytes = 1 << 20

    public init(paths: [String], identity: String? = nil) {
        self.paths = paths
        self.identity = identity
    }

    public init(path: String) { self.init(paths: [path]) }

    /// Sends a request and returns the reply, a failure that the daemon gave included.
    ///
    /// - Parameter timeoutMilliseconds: how long to wait for the reply in all; nil waits for ever. For `sync` give more
    ///   than the request itself gives, so that the daemon's own answer arrives.
    /// - Throws: `noDaemon`, `refused`, `timedOut`, `hungUp`, `garbled`, `pathTooLong` or `system`. Where several paths
    ///   are looked at, the next one is tried only after a path without a daemon for this state directory, or one that
    ///   this user must not use; the latter is thrown if nothing better is found.
    public func send(_ request: ControlRequest, timeoutMilliseconds: Int?) throws(ControlError) -> ControlReply {
        let deadline = timeoutMilliseconds.map { Deadline(milliseconds: $0) }
        let line = ControlEnvelope(request: request, state: identity).line
        var refusal: ControlError?
        for path in paths {
            do throws(ControlError) {
                let reply = try exchange(line, path: path, deadline: deadline)
                if case .failed(let failure) = reply, failure.reason == .wrongState { continue }
                return reply
            } catch {
                switch error {
                case .noDaemon: continue
                case .refused: refusal = refusal ?? error
                default: throw error
                }
            }
        }
        throw refusal ?? .noDaemon(paths: paths)
    }

    private struct Deadline {
        let milliseconds: Int
        let end: Int64

        init(milliseconds: Int) {
            self.milliseconds = milliseconds
            end = monotonicMilliseconds() + Int64(milliseconds)
        }
    }

    private func exchange(
        _ line: [UInt8], path: String, deadline: Deadline?
    ) throws(ControlError) -> ControlReply {
        let descriptor = cservice_unix_stream(0)
        guard descriptor >= 0 else { throw .system(operation: "make a socket", path: path, errno: -descriptor) }
        defer { close(descriptor) }
        try connect(descriptor, path: path, deadline: deadline)

        var sent = 0
        while sent < line.count {
            try wait(for: POLLOUT, on: descriptor, path: path, deadline: deadline)
            let count = line.withUnsafeBytes { buffer in
                Glibc.send(
                    descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent,
                    Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
            }
            if count >= 0 {
                sent += count
            } else if errno == EPIPE {
                // A busy daemon answers before it reads; its answer is still there to be read.
                break
            } else if errno != EAGAIN, errno != EINTR {
                throw .system(operation: "ask the daemon", path: path, errno: errno)
            }
        }

        var input: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while true {
            try wait(for: POLLIN, on: descriptor, path: path, deadline: deadline)
            let count = recv(descriptor, &chunk, chunk.count, Int32(MSG_DONTWAIT))
            if count < 0, errno == EAGAIN || errno == EINTR { continue }
            guard count > 0 else { throw input.isEmpty ? .hungUp(path: path) : .garbled(path: path) }
            input.append(contentsOf: chunk[..<count])
            if let end = input.lastIndex(of: ControlLine.newline) {
                guard let reply = ControlReply(line: Array(input[..<end])) else { throw .garbled(path: path) }
                return reply
            }
            guard input.count <= Self.replyBytes else { throw .garbled(path: path) }
        }
    }

    private func connect(_ descriptor: Int32, path: String, deadline: Deadline?) throws(ControlError) {
        if let deadline {
            // Connecting waits only where the daemon's queue is full, and then as long as sending may.
            let left = max(1, deadline.end - monotonicMilliseconds())
            var limit = timeval(tv_sec: Int(left / 1000), tv_usec: Int(left % 1000) * 1000)
            setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        }
        let code = try -SocketPath.connect(descriptor, to: path)
        switch code {
        case 0: return
        case ENOENT, ENOTDIR, ECONNREFUSED: throw .noDaemon(paths: [path])
        case EACCES, EPERM: throw .refused(path: path, errno: code)
        case EAGAIN: throw .timedOut(milliseconds: deadline?.milliseconds ?? 0)
        default: throw .system(operation: "connect to the daemon", path: path, errno: code)
        }
    }

    private func wait(for events: Int32, on descriptor: Int32, path: String, deadline: Deadline?) throws(ControlError) {
        while true {
            var polled = pollfd(fd: descriptor, events: Int16(events), revents: 0)
            let left = deadline.map { Int32(clamping: max(0, $0.end - monotonicMilliseconds())) } ?? -1
            let count = poll(&polled, 1, left)
            if count > 0 { return }
            if count == 0 { throw .timedOut(milliseconds: deadline?.milliseconds ?? 0) }
            guard errno == EINTR else { throw .system(operation: "wait for the daemon", path: path, errno: errno) }
        }
    }
}
