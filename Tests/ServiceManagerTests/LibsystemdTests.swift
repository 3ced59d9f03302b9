import Glibc
import ServiceManager
import Synchronization
import Testing

/// libsystemd reads the environment by itself, so each of these runs in a process of its own, where setting a
/// variable disturbs nobody.
@Suite struct LibsystemdTests {
    @Test("Notices reach the socket that NOTIFY_SOCKET names")
    func notifies() async {
        await #expect(processExitsWith: .success) {
            let receiver = try #require(DatagramReceiver())
            defer { receiver.close() }
            setenv("NOTIFY_SOCKET", receiver.path, 1)
            let outcomes = Mutex<[Notifier.Outcome]>([])
            let notifier = Notifier(report: { _, outcome in outcomes.withLock { $0.append(outcome) } })

            notifier.ready(status: "watching 2 reports")
            #expect(receiver.receive() == "READY=1\nSTATUS=watching 2 reports")
            notifier.watchdog()
            #expect(receiver.receive() == "WATCHDOG=1")

            let before = monotonicMicroseconds()
            notifier.reloading()
            let fields = try #require(receiver.receive()).split(separator: "\n")
            #expect(fields.first == "RELOADING=1")
            let stamp = try #require(UInt64(fields[1].dropFirst("MONOTONIC_USEC=".count)))
            #expect((before...monotonicMicroseconds()).contains(stamp))

            #expect(outcomes.withLock { $0 } == [.sent, .sent, .sent])
        }
    }

    @Test("Without NOTIFY_SOCKET nothing is sent and nothing fails")
    func silence() async {
        await #expect(processExitsWith: .success) {
            unsetenv("NOTIFY_SOCKET")
            let outcomes = Mutex<[Notifier.Outcome]>([])
            let notifier = Notifier(report: { _, outcome in outcomes.withLock { $0.append(outcome) } })
            notifier.ready(status: "x")
            notifier.stopping()
            #expect(outcomes.withLock { $0 } == [.nobodyAsked, .nobodyAsked])
        }
    }

    @Test("A manager that went away is a reported failure")
    func managerGone() async {
        await #expect(processExitsWith: .success) {
            setenv("NOTIFY_SOCKET", "/nonexistent/notify", 1)
            let outcomes = Mutex<[Notifier.Outcome]>([])
            Notifier(report: { _, outcome in outcomes.withLock { $0.append(outcome) } }).watchdog()
            #expect(outcomes.withLock { $0 } == [.failed(errno: ENOENT)])
        }
    }

    @Test("The watchdog's interval is the one for this process")
    func watchdog() async {
        await #expect(processExitsWith: .success) {
            unsetenv("WATCHDOG_USEC")
            unsetenv("WATCHDOG_PID")
            #expect(Notifier().watchdogIntervalMicroseconds == nil)
            setenv("WATCHDOG_USEC", "30000000", 1)
            #expect(Notifier().watchdogIntervalMicroseconds == 30_000_000)
            setenv("WATCHDOG_PID", "\(getpid())", 1)
            #expect(Notifier().watchdogIntervalMicroseconds == 30_000_000)
            setenv("WATCHDOG_PID", "\(getpid() + 1)", 1)
            #expect(Notifier().watchdogIntervalMicroseconds == nil)
            unsetenv("WATCHDOG_PID")
            setenv("WATCHDOG_USEC", "soon", 1)
            #expect(Notifier().watchdogIntervalMicroseconds == nil)
        }
    }

    @Test("A passed socket is found by its name, and one for another process is not taken")
    func passedSockets() async {
        await #expect(processExitsWith: .success) {
            unsetenv("LISTEN_FDS")
            #expect(try PassedSockets.take().sockets.isEmpty)

            // The manager's descriptors begin at 3 and leave no gap: fill what is free up to ours. The testing library
            // has threads of its own in this process, and one of them may close a descriptor in between: then again.
            var highest: Int32 = 0
            var taken: PassedSockets?
            for _ in 0..<10 where taken == nil {
                repeat { highest = open("/dev/null", O_RDONLY) } while highest < 8
                let names = (3..<highest).map { _ in "other" } + ["control"]
                setenv("LISTEN_FDS", "\(highest - 2)", 1)
                setenv("LISTEN_FDNAMES", names.joined(separator: ":"), 1)
                setenv("LISTEN_PID", "\(getpid())", 1)
                taken = try? PassedSockets.take()
            }
            let passed = try #require(taken)
            #expect(passed.sockets.count == Int(highest - 2))
            #expect(passed.descriptor(named: "control") == highest)
            #expect(passed.descriptor(named: "nobody") == nil)
            #expect(fcntl(highest, F_GETFD) & FD_CLOEXEC != 0)

            setenv("LISTEN_PID", "1", 1)
            #expect(try PassedSockets.take().sockets.isEmpty)
        }
    }

    @Test("Variables about sockets that make no sense are an error")
    func passedNonsense() async {
        await #expect(processExitsWith: .success) {
            setenv("LISTEN_FDS", "many", 1)
            setenv("LISTEN_PID", "\(getpid())", 1)
            #expect(throws: PassedSocketsError.self) { try PassedSockets.take() }
        }
    }
}

func monotonicMicroseconds() -> UInt64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1_000
}

/// The manager's end of NOTIFY_SOCKET: a datagram socket in a directory of its own.
struct DatagramReceiver {
    let path: String
    private let directory: String
    private let descriptor: Int32

    init?() {
        var template = Array("/tmp/dateline-notify-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { return nil }
        directory = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = directory + "/notify"
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        // A lost notice fails the test instead of hanging it.
        var limit = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard descriptor >= 0, bound == 0 else { return nil }
    }

    func receive() -> String? {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        return count < 0 ? nil : String(decoding: buffer[..<count], as: UTF8.self)
    }

    func close() {
        Glibc.close(descriptor)
        unlink(path)
        rmdir(directory)
    }
}
