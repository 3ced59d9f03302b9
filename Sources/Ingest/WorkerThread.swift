import CLinux
import Foundation

/// A thread of our own with a name, that can be waited for. The stages of the pipeline block on files and on SQLite,
/// which tasks of Swift's pool must not do.
final class WorkerThread: Sendable {
    private let finished = DispatchGroup()

    init(name: String, _ body: @escaping @Sendable () -> Void) {
        let finished = self.finished
        finished.enter()
        let thread = Thread {
            // Foundation tells the system of a name only once the thread that starts this one has its handle.
            clinux_name_thread(name)
            body()
            finished.leave()
        }
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Returns once the body has.
    func join() { finished.wait() }
}
