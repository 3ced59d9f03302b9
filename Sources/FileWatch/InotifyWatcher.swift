public import BytePaths
internal import CLinux
internal import Glibc
internal import Synchronization

/// Watches the tree below the root of a file system by inotify, on a thread of its own.
///
/// Directories are watched, never files, since editors put a new file in the place of the old one. While nothing
/// happens the thread sleeps without a timeout.
///
/// What is handed over is true of the moment when it is handed over at the earliest; whoever takes it looks at the
/// disk. While the taker does not return, events wait in the kernel's queue, and where that overflows a rescan follows.
public final class InotifyWatcher: Sendable {
    private enum State {
        case idle
        case running(WatchThread, Mailbox)
        case stopped
    }

    private let configuration: WatchLoop.Configuration
    private let state = Mutex(State.idle)

    /// Takes the tree, which names count in it, how long a path may be away before it counts as gone, whether a path
    /// is that of a file that the taker already keeps, and who takes what happened. Both closures are called on the
    /// watcher's thread.
    public convenience init(
        fileSystem: PosixFileSystem, filter: FileFilter, settleMilliseconds: Int = 250,
        isTracked: @escaping @Sendable (RelativePath) -> Bool,
        deliver: @escaping @Sendable (WatchDelivery) -> Void
    ) {
        self.init(
            WatchLoop.Configuration(
                fileSystem: fileSystem, filter: filter,
                settleNanoseconds: UInt64(max(0, settleMilliseconds)) * 1_000_000, isTracked: isTracked,
                deliver: deliver))
    }

    init(_ configuration: WatchLoop.Configuration) { self.configuration = configuration }

    deinit { stop() }

    /// Watches the whole tree and returns once it does: whatever happens from then on is handed over. A scan of what
    /// is there already should come after. Throws where the root cannot be watched; where not all of it can be,
    /// because a limit of the kernel is reached or a directory cannot be read, that is handed over as a problem. May
    /// be called once.
    public func start() throws(WatchError) {
        let mailbox = try Mailbox()
        let outcome = try Promise<Result<Void, WatchError>>()
        let configuration = self.configuration
        let thread = try WatchThread {
            do throws(WatchError) {
                let loop = try WatchLoop(configuration, mailbox)
                try loop.watchRoot()
                outcome.give(.success(()))
                loop.run()
            } catch {
                outcome.give(.failure(error))
            }
        }
        let result = outcome.wait()
        if case .failure(let error)? = result {
            thread.join()
            throw error
        }
        state.withLock { $0 = .running(thread, mailbox) }
    }

    /// Asks for `WatchDelivery.fence(token)`, which comes after everything that follows from operations that returned
    /// before this call, decisions that wait for the settle time included. What happens afterwards does not put it
    /// off. Without effect unless the watcher runs.
    public func fence(_ token: UInt64) { post(.fence(token)) }

    /// Asks for `WatchDelivery.pulse(token)` as soon as the thread comes by: it says that the thread takes events and
    /// hands them over, and waits for nothing else. Without effect unless the watcher runs.
    public func pulse(_ token: UInt64) { post(.pulse(token)) }

    /// Looks for the root and for directories that are not watched yet, adds what is missing, and asks for a rescan of
    /// everything. For after a limit was raised, or a root mounted.
    public func rearm() { post(.rearm) }

    /// Ends the thread and waits for that, unless it is called on it. Nothing is handed over afterwards; fences that
    /// wait are dropped.
    public func stop() {
        let running: (WatchThread, Mailbox)? = state.withLock { state in
            defer { state = .stopped }
            if case .running(let thread, let mailbox) = state { return (thread, mailbox) }
            return nil
        }
        guard let (thread, mailbox) = running else { return }
        mailbox.post(.stop)
        if thread.isCurrent { thread.detach() } else { thread.join() }
    }

    private func post(_ command: Mailbox.Command) {
        let mailbox: Mailbox? = state.withLock { state in
            if case .running(_, let mailbox) = state { return mailbox }
            return nil
        }
        mailbox?.post(command)
    }
}
