import ChangeFeed
import Synchronization

/// A thread that watches over the feed's files: it sleeps unless something happens to them.
final class FeedGuardian: Sendable {
    private let directory: String
    private let uncheckedBytes: Int
    private let sentry: FeedSentry
    private let thread = Mutex<WorkerThread?>(nil)

    /// - Parameter uncheckedBytes: so many at the start of the newest file were not compared with the store yet.
    init(directory: String, uncheckedBytes: Int) throws(ChangeFeedError) {
        self.directory = directory
        self.uncheckedBytes = uncheckedBytes
        sentry = try FeedSentry(directory: directory)
    }

    /// Begins. `checking` compares the first bytes of the newest file with the store; `look` looks whether files are
    /// what they were, and mends them – all of them, from end to end, where seals are not to be trusted.
    func start(
        checking: @escaping @Sendable (_ byteCount: Int, _ directory: String) -> Bool,
        look: @escaping @Sendable (_ trustsSeals: Bool) -> Void
    ) {
        thread.withLock { thread in
            guard thread == nil else { return }
            thread = WorkerThread(name: "feed-guard") { [self] in
                if uncheckedBytes > 0, !checking(uncheckedBytes, directory) { look(false) }
                sentry.run { look(true) }
            }
        }
    }

    /// Ends it, and waits for that.
    func stop() {
        sentry.stop()
        thread.withLock { thread -> WorkerThread? in
            defer { thread = nil }
            return thread
        }?.join()
    }
}
