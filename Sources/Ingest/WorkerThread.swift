import Foundation

/// A thread of our own with a name, that can be waited for. The stages of the pipeline block on files and on SQLite,
/// which tasks of Swift's pool must not do.
final class WorkerThread: Sendable {
    private let finished = DispatchGroup()

    init(name: String, _ body: @escaping @Sendable () -> Void) {
        let finished = self.finished
        finished.enter()
        let thread = Thread {
            // A name given from outside before the start never reaches the system.
            Thread.current.name = name
            body()
            finished.leave()
        }
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Returns once the body has.
    func join() { finished.wait() }
}
