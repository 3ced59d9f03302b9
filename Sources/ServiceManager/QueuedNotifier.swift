import Foundation

/// Passes notices on from a thread of its own, in order, so that a service manager that does not read never holds up
/// whoever has something to tell. Of states that wait only the newest is sent.
///
/// The thread starts with the first notice and sleeps while there is none.
public final class QueuedNotifier: ServiceNotifying, @unchecked Sendable {
    private let target: any ServiceNotifying
    // NSCondition guards everything below: Mutex has no way to wait.
    private let condition = NSCondition()
    private var waiting: [ServiceNotice] = []
    private var isSending = false
    private var hasThread = false

    /// Passes notices on to `target`.
    public init(_ target: any ServiceNotifying) { self.target = target }

    /// As `target` has it.
    public var watchdogIntervalMicroseconds: UInt64? { target.watchdogIntervalMicroseconds }

    /// Queues the notice and returns at once.
    public func notify(_ notice: ServiceNotice) {
        condition.withLock {
            if notice.isStatus { waiting.removeAll(where: \.isStatus) }
            waiting.append(notice)
            condition.broadcast()
            guard !hasThread else { return }
            hasThread = true
            let thread = Thread { [self] in send() }
            thread.name = "notices"
            thread.start()
        }
    }

    private func send() {
        while true {
            let notice = condition.withLock {
                isSending = false
                condition.broadcast()
                while waiting.isEmpty { condition.wait() }
                isSending = true
                return waiting.removeFirst()
            }
            target.notify(notice)
        }
    }

    /// Waits until everything queued has been sent, or for so long. For the last word before the process ends.
    public func flush(atMostMilliseconds milliseconds: Int) {
        let latest = Date(timeIntervalSinceNow: Double(milliseconds) / 1000)
        condition.withLock {
            while !waiting.isEmpty || isSending, condition.wait(until: latest) {}
        }
    }
}

extension ServiceNotice {
    fileprivate var isStatus: Bool { if case .status = self { true } else { false } }
}
