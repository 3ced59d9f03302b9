import Foundation
import Synchronization

/// A thread that is there only while the feed's files do not take what the store has: it tries again, ever more slowly,
/// so that recovery waits for no further change.
final class FeedRetry: Sendable {
    private struct State {
        var thread: WorkerThread?
        var isOver = false
    }

    private static let firstPauseSeconds = 0.1
    private static let longestPauseSeconds = 5.0

    private let state = Mutex(State())
    private let stopping = DispatchSemaphore(value: 0)

    /// Begins to call `attempt` now and then until `isDone`, unless that is under way or all is over. Neither is called
    /// on the caller's thread; `isDone` must not call back.
    func begin(attempt: @escaping @Sendable () -> Void, isDone: @escaping @Sendable () -> Bool) {
        state.withLock { state in
            guard state.thread == nil, !state.isOver else { return }
            state.thread = WorkerThread(name: "feed-retry") { [self] in
                var pause = Self.firstPauseSeconds
                while stopping.wait(timeout: .now() + pause) == .timedOut {
                    attempt()
                    // Under the lock, so that who fails right now begins anew or is seen here.
                    let ends = self.state.withLock { state in
                        guard isDone() else { return false }
                        state.thread = nil
                        return true
                    }
                    if ends { return }
                    pause = min(pause * 2, Self.longestPauseSeconds)
                }
            }
        }
    }

    /// Ends it for good, and waits for that.
    func stop() {
        let thread = state.withLock { state in
            state.isOver = true
            return state.thread
        }
        stopping.signal()
        thread?.join()
    }
}
