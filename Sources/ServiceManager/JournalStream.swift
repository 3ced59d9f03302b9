import Glibc

/// The importance of a log line, with the numbers of syslog(3) (RFC 5424).
public enum JournalPriority: UInt8, CaseIterable, Sendable {
    case emergency = 0
    case alert
    case critical
    case error
    case warning
    case notice
    case info
    case debug

    /// What a line on standard error begins with, so that the journal files it under this priority (sd-daemon(3)).
    public var prefix: String { "<\(rawValue)>" }
}

/// Where standard error leads.
public enum JournalStream {
    /// Whether the descriptor is the very stream that the service manager joined to the journal, so that `<N>`
    /// prefixes are understood there.
    ///
    /// - Parameters:
    ///   - variable: the value of JOURNAL_STREAM, `device:inode` in decimal. It is inherited by everything that a
    ///     service starts, so it counts only where it names the descriptor itself.
    ///   - descriptor: the stream that the log is written to.
    public static func isConnected(variable: String?, descriptor: Int32) -> Bool {
        guard let parts = variable?.split(separator: ":", omittingEmptySubsequences: false), parts.count == 2,
            let device = UInt64(parts[0]), let inode = UInt64(parts[1])
        else { return false }
        var found = stat()
        guard fstat(descriptor, &found) == 0 else { return false }
        return UInt64(found.st_dev) == device && UInt64(found.st_ino) == inode
    }

    /// Whether this process's standard error leads to the journal.
    public static var runningUnderSystemd: Bool {
        isConnected(variable: getenv("JOURNAL_STREAM").map { String(cString: $0) }, descriptor: STDERR_FILENO)
    }
}
