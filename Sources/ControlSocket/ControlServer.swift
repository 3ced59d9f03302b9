import CLinux
import Glibc
import Synchronization

/// Serves the control socket: one thread of its own that waits for connections, reads request lines and writes reply
/// lines, and never blocks on any of them. Requests are handed on and answered whenever the handler is done, so one
/// that waits holds up no other. With nothing to do it does not wake.
public final class ControlServer: Sendable {
    /// What the server puts up with.
    public struct Limits: Sendable {
        /// Connections at one time; a further one is told that the daemon is busy and closed.
        public var connections: Int
        /// The longest request line, without its newline.
        public var lineBytes: Int
        /// How long a connection may take over one request line, and over taking in one reply.
        public var patienceMilliseconds: Int
        /// Requests under way at one time, those of clients that have left included; a further one is told that the
        /// daemon is busy.
        public var requests: Int

        public init(
            connections: Int = 32, lineBytes: Int = 65_536, patienceMilliseconds: Int = 10_000, requests: Int = 64
        ) {
            self.connections = connections
            self.lineBytes = lineBytes
            self.patienceMilliseconds = patienceMilliseconds
            self.requests = requests
        }
    }

    private let mailbox: ControlMailbox
    private let thread: Mutex<pthread_t?>

    /// Starts to serve.
    ///
    /// - Parameters:
    ///   - identity: the `StateIdentity` of the daemon's state directory. A request that names another is declined.
    ///   - handler: is called with every request on the server's thread, so it must not block: it keeps the exchange
    ///     and responds when it can.
    public init(
        listener: ControlListener, identity: String?, limits: Limits = Limits(),
        handler: @escaping @Sendable (ControlExchange) -> Void
    ) throws(ControlError) {
        let mailbox: ControlMailbox
        do {
            mailbox = try ControlMailbox()
        } catch {
            listener.dispose()
            throw error
        }
        self.mailbox = mailbox
        let started = ControlThread.start(name: "control") {
            var loop = ControlLoop(
                listener: listener, identity: identity, limits: limits, mailbox: mailbox, handler: handler)
            loop.run()
        }
        guard let started else {
            listener.dispose()
            throw .system(operation: "start a thread", path: listener.path ?? "control socket", errno: EAGAIN)
        }
        thread = Mutex(started)
    }

    /// Starts to serve with an asynchronous handler. Its task is cancelled where the client leaves before the reply.
    public convenience init(
        listener: ControlListener, identity: String?, limits: Limits = Limits(),
        handler: @escaping @Sendable (ControlRequest) async -> ControlReply
    ) throws(ControlError) {
        try self.init(listener: listener, identity: identity, limits: limits) { (exchange: ControlExchange) in
            let task = Task { exchange.respond(await handler(exchange.request)) }
            exchange.onAbandoned { task.cancel() }
        }
    }

    deinit { close() }

    /// Stops: requests under way are told that the daemon is stopping, every connection is closed, and the socket's
    /// file is removed. Returns once that is done; a second call does nothing.
    public func close() {
        let joined = thread.withLock { thread -> pthread_t? in
            defer { thread = nil }
            return thread
        }
        guard let joined else { return }
        mailbox.stop()
        // From within the handler, on the thread itself, there is nothing to wait for.
        if pthread_equal(joined, pthread_self()) != 0 {
            pthread_detach(joined)
        } else {
            pthread_join(joined, nil)
        }
    }
}

/// A thread for work that waits in the kernel, which Swift's own threads must not.
enum ControlThread {
    private final class Body: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    /// Starts `body`; nil where the system has no thread to give. The thread takes no signals: they belong to the
    /// daemon's main thread. The caller joins or detaches it.
    static func start(name: StaticString, _ body: @escaping @Sendable () -> Void) -> pthread_t? {
        let box = Unmanaged.passRetained(
            Body {
                cservice_name_thread(name.description)
                body()
            })
        var everything = sigset_t()
        var before = sigset_t()
        sigfillset(&everything)
        pthread_sigmask(SIG_SETMASK, &everything, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        var thread = pthread_t()
        let code = pthread_create(
            &thread, nil,
            { @Sendable argument in
                guard let argument else { return nil }
                Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, box.toOpaque())
        guard code == 0 else {
            box.release()
            return nil
        }
        return thread
    }
}

/// CLOCK_MONOTONIC in milliseconds.
func monotonicMilliseconds() -> Int64 {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Int64(now.tv_sec) * 1000 + Int64(now.tv_nsec) / 1_000_000
}
