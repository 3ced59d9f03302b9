import CSystemd
import Glibc

/// Notifies systemd through libsystemd, which finds the socket in NOTIFY_SOCKET. Without that variable nothing is
/// sent and nothing fails.
public struct Notifier: ServiceNotifying {
    /// What became of a notice.
    public enum Outcome: Equatable, Sendable {
        /// It is in the manager's queue.
        case sent
        /// No manager asked to be notified.
        case nobodyAsked
        /// It could not be sent; the `errno` of the attempt.
        case failed(errno: Int32)
    }

    public let watchdogIntervalMicroseconds: UInt64?
    private let send: @Sendable (String) -> Int32
    private let monotonicMicroseconds: @Sendable () -> UInt64
    private let report: @Sendable (ServiceNotice, Outcome) -> Void

    /// A notifier for this process.
    ///
    /// - Parameter report: called with every notice and what became of it, for a log at trace level.
    public init(report: @escaping @Sendable (ServiceNotice, Outcome) -> Void = { _, _ in }) {
        var interval: UInt64 = 0
        // Zero: no watchdog, or one for another process. Negative: variables that nobody can read, which is the
        // manager's mistake and no reason to stop.
        let enabled = sd_watchdog_enabled(0, &interval)
        self.init(
            watchdogIntervalMicroseconds: enabled > 0 ? interval : nil,
            send: { sd_notify(0, $0) },
            monotonicMicroseconds: {
                var now = timespec()
                clock_gettime(CLOCK_MONOTONIC, &now)
                return UInt64(now.tv_sec) * 1_000_000 + UInt64(now.tv_nsec) / 1_000
            },
            report: report)
    }

    /// A notifier with its parts given.
    ///
    /// - Parameters:
    ///   - send: takes a datagram; gives more than 0 where sent, 0 where nobody asked, and a negative `errno` where it
    ///     failed, as sd_notify(3) does.
    ///   - monotonicMicroseconds: CLOCK_MONOTONIC.
    public init(
        watchdogIntervalMicroseconds: UInt64?,
        send: @escaping @Sendable (String) -> Int32,
        monotonicMicroseconds: @escaping @Sendable () -> UInt64,
        report: @escaping @Sendable (ServiceNotice, Outcome) -> Void = { _, _ in }
    ) {
        self.watchdogIntervalMicroseconds = watchdogIntervalMicroseconds
        self.send = send
        self.monotonicMicroseconds = monotonicMicroseconds
        self.report = report
    }

    public func notify(_ notice: ServiceNotice) {
        let code = send(notice.message(monotonicMicroseconds: monotonicMicroseconds()))
        report(notice, code > 0 ? .sent : code == 0 ? .nobodyAsked : .failed(errno: -code))
    }
}

/// Tells nobody: for runs that no manager started, such as `--once`.
public struct SilentNotifier: ServiceNotifying {
    public let watchdogIntervalMicroseconds: UInt64? = nil

    public init() {}

    public func notify(_ notice: ServiceNotice) {}
}
