/// Something that the daemon tells the service manager, as sd_notify(3) names it.
public enum ServiceNotice: Equatable, Sendable {
    /// Start-up or a reload is over (`READY=1`); `status` says in words what the daemon does now.
    case ready(status: String?)
    /// What the daemon does, in words for `systemctl status` (`STATUS=`).
    case status(String)
    /// The daemon is alive (`WATCHDOG=1`).
    case watchdog
    /// The configuration is being read again (`RELOADING=1`); `ready` has to follow.
    case reloading
    /// The daemon is on its way out (`STOPPING=1`).
    case stopping(status: String?)
    /// The phase under way may take this long from now on (`EXTEND_TIMEOUT_USEC=`).
    case extendTimeout(microseconds: UInt64)

    /// The datagram for this notice: assignments, one a line. `monotonicMicroseconds` is CLOCK_MONOTONIC now; a
    /// reload carries it, because the manager takes a reload without it for one that never ends.
    public func message(monotonicMicroseconds: UInt64) -> String {
        switch self {
        case .ready(let status): Self.joined("READY=1", status)
        case .status(let status): Self.joined(nil, status)
        case .watchdog: "WATCHDOG=1"
        case .reloading: "RELOADING=1\nMONOTONIC_USEC=\(monotonicMicroseconds)"
        case .stopping(let status): Self.joined("STOPPING=1", status)
        case .extendTimeout(let microseconds): "EXTEND_TIMEOUT_USEC=\(microseconds)"
        }
    }

    private static func joined(_ assignment: String?, _ status: String?) -> String {
        let words = status.map { "STATUS=" + oneLine($0) }
        return [assignment, words].compactMap { $0 }.joined(separator: "\n")
    }

    /// A file's name may stand in a status, and a newline in it would start an assignment of the file's choosing:
    /// every control character becomes a space.
    private static func oneLine(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            scalars.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
        }
        return String(scalars)
    }
}

/// Who the daemon tells how it fares: the service manager, or a test that records.
public protocol ServiceNotifying: Sendable {
    /// Passes the notice on. It never fails: a daemon does not stop because nobody listens.
    func notify(_ notice: ServiceNotice)

    /// How long the manager waits for `WATCHDOG=1` before it takes the daemon for dead; nil where it does not wait.
    /// Notify at least twice as often.
    var watchdogIntervalMicroseconds: UInt64? { get }
}

extension ServiceNotifying {
    /// Start-up or a reload is over.
    public func ready(status: String? = nil) { notify(.ready(status: status)) }

    /// Says in words what the daemon does.
    public func status(_ words: String) { notify(.status(words)) }

    /// The daemon is alive. Call it only where work flows.
    public func watchdog() { notify(.watchdog) }

    /// The configuration is being read again; `ready` has to follow.
    public func reloading() { notify(.reloading) }

    /// The daemon is on its way out.
    public func stopping(status: String? = nil) { notify(.stopping(status: status)) }

    /// Start-up, a reload or the way out may take this long from now on.
    public func extendTimeout(microseconds: UInt64) { notify(.extendTimeout(microseconds: microseconds)) }
}
