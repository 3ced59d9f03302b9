import Dispatch
import Synchronization

/// Passes notices on from a thread of its own, in order, so that a service manager that does not read never holds up
/// whoever has something to tell. Of states that wait only the newest is sent.
public final class QueuedNotifier: ServiceNotifying {
    private let target: any ServiceNotifying
    private let queue = DispatchQueue(label: "service-notices")
    private let newestStatus = Mutex<String?>(nil)

    /// Passes notices on to `target`.
    public init(_ target: any ServiceNotifying) { self.target = target }

    /// As `target` has it.
    public var watchdogIntervalMicroseconds: UInt64? { target.watchdogIntervalMicroseconds }

    /// Queues the notice and returns at once.
    public func notify(_ notice: ServiceNotice) {
        guard case .status(let text) = notice else {
            return queue.async { [target] in target.notify(notice) }
        }
        let isFirst = newestStatus.withLock { newest in
            defer { newest = text }
            return newest == nil
        }
        guard isFirst else { return }
        queue.async { [self] in
            let text = newestStatus.withLock { newest in
                defer { newest = nil }
                return newest
            }
            if let text { target.notify(.status(text)) }
        }
    }

    /// Waits until everything queued has been sent, or for so long. For the last word before the process ends.
    public func flush(atMostMilliseconds milliseconds: Int) {
        let sent = DispatchSemaphore(value: 0)
        queue.async { sent.signal() }
        _ = sent.wait(timeout: .now() + .milliseconds(milliseconds))
    }
}
