internal import CLinux
internal import Glibc
internal import Synchronization

/// A thread of our own: waking a task on a pool costs twice as long as waking a thread that waits in poll(2).
struct WatchThread: Sendable {
    private let handle: pthread_t

    private final class Work: Sendable {
        let run: @Sendable () -> Void
        init(_ run: @escaping @Sendable () -> Void) { self.run = run }
    }

    init(_ run: @escaping @Sendable () -> Void) throws(WatchError) {
        let work = Unmanaged.passRetained(Work(run))
        var handle = pthread_t()
        let start: @Sendable @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { work in
            // Signals are for the threads that know what to do with them.
            var all = sigset_t()
            sigfillset(&all)
            pthread_sigmask(SIG_BLOCK, &all, nil)
            clinux_name_thread("file-watch")
            if let work { Unmanaged<Work>.fromOpaque(work).takeRetainedValue().run() }
            return nil
        }
        let failure = pthread_create(&handle, nil, start, work.toOpaque())
        guard failure == 0 else {
            work.release()
            throw .system(call: "pthread_create", errno: failure)
        }
        self.handle = handle
    }

    var isCurrent: Bool { pthread_equal(handle, pthread_self()) != 0 }

    func join() { pthread_join(handle, nil) }

    /// For a thread that nobody will join.
    func detach() { pthread_detach(handle) }
}

/// A value that one thread waits for and another gives, once.
final class Promise<Value: Sendable>: Sendable {
    private let value = Mutex<Value?>(nil)
    private let given: Int32

    init() throws(WatchError) {
        given = clinux_event_open(false)
        guard given >= 0 else { throw .system(call: "eventfd", errno: -given) }
    }

    deinit { close(given) }

    func give(_ value: Value) {
        self.value.withLock { $0 = value }
        _ = clinux_event_signal(given)
    }

    func wait() -> Value? {
        _ = clinux_event_take(given)
        return value.withLock { $0 }
    }
}
