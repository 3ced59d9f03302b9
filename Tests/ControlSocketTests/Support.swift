import ControlSocket
import Glibc
import Testing

/// A directory of its own for one test.
final class TemporaryDirectory {
    let path: String

    init() throws {
        var template = Array("/tmp/dateline-control-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in names { unlink(path + "/" + name) }
        rmdir(path)
    }

    /// What stands in the directory, sorted.
    var names: [String] {
        guard let handle = opendir(path) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    var socket: String { path + "/control.sock" }
}

/// A client that speaks bytes, for what the real one would never send.
final class RawConnection {
    private let descriptor: Int32

    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        // A reply that never comes fails the test instead of hanging it.
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        try #require(connected == 0, "connecting to \(path): \(errno)")
    }

    deinit { Glibc.close(descriptor) }

    func write(_ text: String) {
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes.withUnsafeBytes {
                send(descriptor, $0.baseAddress.map { $0 + sent }, $0.count - sent, Int32(MSG_NOSIGNAL))
            }
            if count <= 0 { return }
            sent += count
        }
    }

    func finishWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// The next line without its newline; nil at the end of the stream.
    func readLine() -> String? {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while recv(descriptor, &byte, 1, 0) == 1 {
            if byte == UInt8(ascii: "\n") { return String(decoding: line, as: UTF8.self) }
            line.append(byte)
        }
        return nil
    }
}

/// Something to wait for that another thread makes happen.
final class Event: Sendable {
    private let semaphore = Semaphore()

    func signal() { semaphore.raise() }

    /// Waits; false where it does not come within half a minute.
    func wait() -> Bool { semaphore.wait() }

    private final class Semaphore: @unchecked Sendable {
        private let handle = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
        init() { sem_init(handle, 0, 0) }
        deinit { handle.deallocate() }
        func raise() { sem_post(handle) }
        func wait() -> Bool {
            var end = timespec()
            clock_gettime(CLOCK_REALTIME, &end)
            end.tv_sec += 30
            return sem_timedwait(handle, &end) == 0
        }
    }
}

/// A status whose numbers are all different, so that a mix-up shows.
let sampleStatus = DaemonStatus(
    running: true, pid: 4711, revision: 12, seq: 345, documents: 67, refused: 8, pending: 9,
    digest: "sha256:00ff", watch: "/srv/reports", lastChange: "2026-11-22T01:02:03.123Z", state: "ready",
    text: "watching 67 reports")

/// A socket bound to a file, not listening yet.
func boundSocket(at path: String) throws -> Int32 {
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
    }
    try #require(bound == 0, "binding \(path): \(errno)")
    return descriptor
}

/// What a killed daemon leaves behind.
func leaveStaleSocket(at path: String) throws { close(try boundSocket(at: path)) }

/// Blocking work for a test, off Swift's own threads.
final class ServingThread {
    private var thread = pthread_t()

    init(_ body: @escaping @Sendable () -> Void) {
        final class Box: Sendable {
            let body: @Sendable () -> Void
            init(_ body: @escaping @Sendable () -> Void) { self.body = body }
        }
        pthread_create(
            &thread, nil,
            { @Sendable argument in
                guard let argument else { return nil }
                Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, Unmanaged.passRetained(Box(body)).toOpaque())
    }

    func join() { pthread_join(thread, nil) }
    func detach() { pthread_detach(thread) }
}

/// What `body` gives, waited for without holding one of Swift's few threads: an asynchronous handler may need it.
func onThreadOfItsOwn<Value: Sendable>(_ body: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        ServingThread { continuation.resume(returning: body()) }.detach()
    }
}
